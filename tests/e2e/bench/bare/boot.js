import start from "./bare.js";

start();
