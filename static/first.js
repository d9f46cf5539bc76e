// Runs before the first screen is painted: index.html holds that of a new visit to Set up. Any other visit waits for the
// program, with nothing that is not true of it on the screen; root.rs takes the mark away.

"use strict";
{
  const root = document.documentElement;
  let kept = null;
  try {
    root.dataset.theme = localStorage.getItem("workbench-theme") ?? "";
    kept = sessionStorage.getItem("workbench-draft") ?? localStorage.getItem("workbench-setups");
  } catch {
    // Where storage is forbidden, nothing is kept, and the theme is that of the system.
  }
  if (kept || location.search || !/^(#(build)?)?$/.test(location.hash)) root.dataset.first = "other";
}
