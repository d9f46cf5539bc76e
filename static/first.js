// Runs before the first screen is painted: index.html holds that of a new visit to Set up, in English, and those of the rooms
// that a link opens. Any other visit waits for the program, with nothing that is not true of it on the screen; root.rs takes
// the mark away. The language is set here, and shell.rs reads it: what the address asks for, what was chosen on this device,
// or what the browser prefers.

"use strict";
{
  const root = document.documentElement;
  // Also where nothing may be kept: boot.js takes it for the sign that this has run.
  root.dataset.theme = "";
  const wanted = [/[?&]lang=([^&]*)/.exec(location.hash)?.[1]];
  let kept = null;
  let used = false;
  try {
    root.dataset.theme = localStorage.getItem("workbench-theme") ?? "";
    kept = sessionStorage.getItem("workbench-draft") ?? localStorage.getItem("workbench-setups");
    used = sessionStorage.length > 0;
    wanted.push(localStorage.getItem("workbench-language"));
  } catch {
    // Where storage is forbidden, nothing is kept, and the theme is that of the system.
  }
  const tags = wanted.concat(navigator.languages).map((tag) => tag?.toLowerCase().split("-")[0]);
  root.lang = tags.find((tag) => ["en", "es", "de", "fr", "pt", "ja"].includes(tag)) ?? "en";
  const asked = /^(?:#(?:(build|connect|check|centers)(?:\?lang=en)?)?)?$/.exec(location.hash);
  const room = asked?.[1] ?? "build";
  const isNew = asked && root.lang === "en" && !location.search && !kept && (room === "build" || !used);
  if (!isNew || room !== "build") root.dataset.first = "other";
  if (isNew && room !== "build") {
    // This is called before what the parser has read is painted.
    new MutationObserver((_, parsing) => {
      const screen = document.getElementById(`first-${room}`);
      // What comes behind it says that it is whole.
      if (!screen?.nextElementSibling) return;
      parsing.disconnect();
      document.getElementById("app").replaceChildren(screen.content);
      root.dataset.first = "room";
    }).observe(root, { childList: true, subtree: true });
  }
}
