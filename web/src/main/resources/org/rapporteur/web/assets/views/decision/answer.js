// Rule and result in the server's words.

import { h } from "../../lib/preact.js";
import { count } from "../../core/words.js";

export function Answer({ answer, decision, body }) {
  const { rule } = decision;
  const name = (member) => body.seats.find((seat) => seat.member === member)?.name ?? member;
  return h("section", { class: "answer", "aria-live": "polite", "aria-label": "Answer" },
    h("h2", null, decision.answer),
    decision.explanation.map((words, i) => h("p", { key: i }, words)),
    h("h3", null, "The rule"),
    h("p", null, `Adopted when ${rule.adoptedWhen}.`),
    h("p", { class: "meta" }, `Source: ${rule.source}`),
    (rule.practice ?? []).map((words, i) => h("p", { key: i, class: "meta" }, words)),
    h(Enough, { title: "Enough to carry it", sets: decision.enoughToCarry, name }),
    h(Enough, { title: "Enough to stop it", sets: decision.enoughToStop, name }),
    answer.comparison ? h("p", { class: "note" }, answer.comparison) : null);
}

function Enough({ title, sets, name }) {
  if (!sets?.listed?.length) {
    return null;
  }
  return h("details", null, h("summary", null, `${title}: ${count(sets.count, "way")}`),
    h("ul", { class: "does" }, sets.listed.map((set, i) => h("li", { key: i }, set.map(name).join(", ") || "nobody more"))));
}
