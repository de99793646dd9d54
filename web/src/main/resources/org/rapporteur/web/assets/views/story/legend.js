// Who is marked how, and which outlets are shown.

import { h } from "../../lib/preact.js";
import { go, withQuery } from "../../core/router.js";
import { rove } from "../../parts/rove.js";
import { speakerClass, speakerSign } from "./model.js";

/** So many speakers are named at once; the rest are in the table of those quoted. */
const FEW = 6;

/** The grounds and letters of the marks with whom they mean; each lights up all that this speaker says. */
export function Legend({ story, focus, choose }) {
  const counts = new Map();
  for (const { reading } of story.outlets) {
    reading.statements.forEach((one) => counts.set(story.speaker(one.id), (counts.get(story.speaker(one.id)) ?? 0) + 1));
  }
  const known = story.speakers.filter((row) => row.actor).map((row, i) => ({ key: `by.${row.actor}`, name: row.name, number: i + 1 }));
  const all = [...known, { key: "by.", name: "nobody known", number: 0 }].filter((one) => counts.has(one.number));
  const shown = all.slice(0, FEW);
  return all.length ? h("div", { class: "speakers", role: "group", "aria-label": "Speakers and their marks", onKeyDown: rove("button") },
    shown.map((one, i) => h("button", { key: one.key, type: "button", tabIndex: i ? -1 : 0, "aria-pressed": focus?.key === one.key ? "true" : "false",
      onClick: () => choose(one.key) },
    h("span", { class: `sign ${speakerClass(one.number)}` }, speakerSign(one.number)), ` ${one.name} `, h("span", { class: "number" }, counts.get(one.number)))),
    all.length > shown.length ? h("a", { class: "more", tabIndex: 0, href: withQuery({ part: "speakers", column: null }) }, `and ${all.length - shown.length} more`) : null) : null;
}

/** Which columns are shown: the address says which are hidden. */
export function Outlets({ story, focus, hidden }) {
  const set = (letters) => go(withQuery({ hide: [...letters].join(",") }), { quiet: true, replace: true });
  const toggle = (letter) => {
    const next = new Set(hidden);
    if (!next.delete(letter)) {
      next.add(letter);
    }
    set(next);
  };
  const having = new Set(focus?.places.map((place) => place.report));
  return h("details", { class: "outlets", open: hidden.size > 0 }, h("summary", null, `Outlets shown: ${story.outlets.length - hidden.size} of ${story.outlets.length}`),
    h("div", { class: "row" }, story.outlets.map(({ letter, name }) => h("label", { key: letter, class: "check" },
      h("input", { type: "checkbox", checked: !hidden.has(letter), onChange: () => toggle(letter) }), ` ${letter} ${name}`))),
    h("div", { class: "row" },
      h("button", { type: "button", class: "small", disabled: !hidden.size, onClick: () => set([]) }, "Show all"),
      focus && having.size < story.outlets.length
        ? h("button", { type: "button", class: "small", onClick: () => set(story.outlets.filter((one) => !having.has(one.id)).map((one) => one.letter)) },
          "Show only those that have what is in focus") : null));
}
