// Two tables of a story: who is quoted where, and what is told where.

import { h } from "../../lib/preact.js";
import { piece } from "../../core/api.js";
import { cellState, shortened } from "../../core/words.js";
import { speakerClass, speakerSign } from "./model.js";

function Wide({ label, children }) {
  return h("div", { class: "wide", tabIndex: 0, role: "region", "aria-label": label }, children);
}

function Heads({ story, first }) {
  return h("thead", null, h("tr", null, h("th", { scope: "col" }, first),
    story.outlets.map((outlet) => h("th", { key: outlet.id, scope: "col" }, h("abbr", { title: outlet.name }, outlet.letter)))));
}

export function Speakers({ story }) {
  if (!story.speakers.length) {
    return h("p", { class: "note" }, "No statement was found: nobody is quoted.");
  }
  let known = 0;
  return h(Wide, { label: "Who is quoted where" }, h("table", { class: "matrix" },
    h("caption", null, "Statements, and how many of them are quoted at least in part"),
    h(Heads, { story, first: "Speaker" }),
    h("tbody", null, story.speakers.map((row, i) => {
      const number = row.actor ? (known += 1) : 0;
      return h("tr", { key: i },
        h("th", { scope: "row" }, h("span", { class: `sign ${speakerClass(number)}` }, speakerSign(number)), " ",
          row.actor ? h("a", { href: `/actors/${piece(row.actor)}` }, row.name) : row.name,
          row.about ? h("small", null, ` ${row.about}`) : null),
        row.reports.map((cell) => h("td", { key: cell.report, class: cell.statements ? null : "none" },
          cell.statements ? `${cell.statements}, ${cell.quoted} quoted` : cell.named ? "named" : "not named")));
    }))));
}

export function Told({ story, choose, focus }) {
  if (!story.propositions.length) {
    return h("p", { class: "note" }, "Nothing is told by more than one report yet.");
  }
  return h(Wide, { label: "What is told where" }, h("table", { class: "matrix" },
    h("caption", null, "+ told, ~ differently, - left out, . left out though the speaker is named; as far as the text at hand was searched"),
    h(Heads, { story, first: "What is said" }),
    h("tbody", null, story.propositions.map((row) => h("tr", { key: row.id },
      h("th", { scope: "row" }, h("button", { type: "button", class: "entry", "aria-pressed": focus?.key === row.id ? "true" : "false",
        onClick: () => choose(row.id) }, shortened(row.text, 140))),
      row.cells.map((cell) => {
        const [sign, words] = cellState(cell);
        return h("td", { key: cell.report, class: cell.state === "omitted" ? "none" : null, title: cell.why }, h("b", { "aria-hidden": "true" }, sign),
          h("span", { class: "hidden" }, words));
      }))))));
}

export function speakerRows(story) {
  return [["actor", "speaker", "about", ...story.outlets.flatMap((outlet) => [`${outlet.name}: statements`, `${outlet.name}: quoted`])],
    ...story.speakers.map((row) => [row.actor, row.name, row.about, ...row.reports.flatMap((cell) => [cell.statements, cell.quoted])])];
}

export function toldRows(story) {
  return [["id", "text", "independent accounts", ...story.outlets.map((outlet) => outlet.name)],
    ...story.propositions.map((row) => [row.id, row.text, row.independent, ...row.cells.map((cell) => cellState(cell)[1])])];
}
