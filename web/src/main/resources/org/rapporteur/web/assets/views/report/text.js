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
      badges: statements.map((statement, i) => ({
        at: statement.start, node: h(Badge, { key: `n${statement.id}`, reading, statement, chosen, pick, first: i === 0 }),
      })),
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

function Badge({ reading, statement, chosen, pick, first }) {
  const on = statement === chosen;
  const cue = statement.cue?.text ? ` (${statement.cue.text})` : "";
  return h("button", {
    type: "button", class: on ? "n on" : "n", "data-badge": statement.place, tabIndex: on || (!chosen && first) ? 0 : -1,
    "aria-pressed": on ? "true" : "false",
    "aria-label": `Statement ${statement.number}, ${reading.speaker(statement)}${cue}: ${shortened(statement.content?.text, 120)}`,
    // A key's click has no place on the screen.
    onClick: (event) => { event.stopPropagation(); pick(statement.id, event.detail === 0); },
  }, statement.number);
}
