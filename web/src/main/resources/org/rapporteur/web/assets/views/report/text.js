// The text of a report, its statements numbered. Numbers are one stop of the tab key; arrows go from one to the next.

import { h } from "../../lib/preact.js";
import { shortened } from "../../core/words.js";
import { Marked } from "../../parts/marked.js";
import { rove } from "../../parts/rove.js";

const parts = { source: "s", cue: "q", addressee: "a" };

export function ReportText({ reading, chosen, evidence, pick }) {
  const { statements } = reading;
  return h("div", { onKeyDown: rove(".n") },
    h(Marked, {
      text: reading.text, label: "Text of the report", pick,
      marks: [...statements.flatMap((statement) => marks(statement, statement === chosen)),
        ...evidence.map(([start, end]) => ({ start, end, kind: "ev on" }))],
      badges: statements.map((statement, i) => {
        const badge = { statement, label: label(reading, statement), on: statement === chosen, first: !chosen && i === 0 };
        return { at: statement.start, says: `${badge.label} ${badge.on} ${badge.first}`, node: h(Badge, { key: `n${statement.id}`, pick, ...badge }) };
      }),
    }));
}

function marks(statement, on) {
  const content = statement.units.content.map(([start, end]) => ({
    start, end, kind: on ? "c on" : "c", deepens: true, id: statement.id,
  }));
  const others = Object.entries(parts).flatMap(([part, kind]) => statement.units[part].map(([start, end]) => ({
    start, end, kind: on ? `${kind} on` : kind, id: statement.id,
  })));
  return [...content, ...others];
}

function label(reading, statement) {
  const cue = statement.cue?.text ? ` (${statement.cue.text})` : "";
  return `Statement ${statement.number}, ${reading.speaker(statement)}${cue}: ${shortened(statement.content?.text, 120)}`;
}

function Badge({ statement, label: words, on, first, pick }) {
  return h("button", {
    type: "button", class: on ? "n on" : "n", "data-badge": statement.place, tabIndex: on || first ? 0 : -1,
    "aria-pressed": on ? "true" : "false", "aria-label": words,
    // A key's click has no place on the screen.
    onClick: (event) => { event.stopPropagation(); pick(statement.id, event.detail === 0); },
  }, statement.number);
}
