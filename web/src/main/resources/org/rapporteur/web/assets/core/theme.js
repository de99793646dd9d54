// Light or dark: what the system says, unless the person or the address (?theme=dark) says otherwise.

import { keep, kept } from "./keep.js";

const choices = ["system", "light", "dark"];

export function theme() {
  const asked = new URLSearchParams(location.search).get("theme");
  return choices.includes(asked) ? asked : (kept("theme") ?? "system");
}

export function applyTheme() {
  const now = theme();
  if (now === "system") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = now;
  }
}

export function setTheme(next) {
  keep("theme", next);
  applyTheme();
}
