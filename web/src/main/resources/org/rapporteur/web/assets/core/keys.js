// Keys that work anywhere: "?" shows them. Single letters can be switched off in the settings (WCAG 2.1.4).

import { keep, kept } from "./keep.js";

const actions = new Map();
let first = null;

export function letterKeys() {
  return kept("keys") !== "off";
}

export function setLetterKeys(on) {
  keep("keys", on ? "on" : "off");
}

/** Binds a key ("?", "/") or two after each other ("g s"). Returns what unbinds it. */
export function bind(key, does, action) {
  const bound = { key, does, action };
  actions.set(key, bound);
  return () => {
    if (actions.get(key) === bound) {
      actions.delete(key);
    }
  };
}

export function listKeys() {
  return [...actions.values()];
}

export function listen() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !letterKeys()) {
      return;
    }
    const both = first ? `${first} ${event.key}` : null;
    const bound = (both && actions.get(both)) || actions.get(event.key);
    first = event.key === "g" ? "g" : null;
    if (bound) {
      event.preventDefault();
      first = null;
      bound.action();
    }
  });
}
