// Small pieces of forms and lists that several views use.

import { h } from "../lib/preact.js";

/** A labelled choice of one value. Options are [value, words]. */
export function Choice({ label, value, options, change, id, hint }) {
  return h("label", { class: "field" }, h("span", null, label),
    h("select", { id, value, onChange: (event) => change(event.currentTarget.value) },
      options.map(([key, words]) => h("option", { key, value: key, selected: key === value }, words))),
    hint ? h("small", null, hint) : null);
}

/** A labelled line of text. */
export function Line({ label, value, change, type = "text", ...more }) {
  return h("label", { class: "field" }, h("span", null, label),
    h("input", { type, value, onInput: (event) => change(event.currentTarget.value), ...more }));
}

/** A button that stands for an action; never submits a form. */
export function Act({ does, quiet, children, ...more }) {
  return h("button", { type: "button", class: quiet ? "quiet" : null, onClick: does, ...more }, children);
}

/** Tabs with panels: one stop of the tab key, arrows choose. Tabs are [key, words]. */
export function Tabs({ label, tabs, now, choose, controls }) {
  const key = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const at = (tabs.findIndex(([one]) => one === now) + step + tabs.length) % tabs.length;
      const list = event.currentTarget;
      choose(tabs[at][0]);
      requestAnimationFrame(() => list.children[at].focus());
    }
  };
  return h("div", { role: "tablist", "aria-label": label, class: "tabs", onKeyDown: key },
    tabs.map(([one, words]) => h("button", {
      key: one, type: "button", role: "tab", id: `tab-${one}`, "aria-selected": one === now ? "true" : "false",
      "aria-controls": controls(one), tabIndex: one === now ? 0 : -1, onClick: () => choose(one),
    }, words)));
}

/** Facts as a list of names and values; those without a value are left out. */
export function Facts({ rows }) {
  return h("dl", { class: "facts" }, rows
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .flatMap(([name, value]) => [h("dt", { key: `t${name}` }, name), h("dd", { key: `d${name}` }, value)]));
}
