// When the report was read and by which machines; the last reading can be undone.

import { h } from "../../lib/preact.js";
import { get, mayCode, piece, post } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { count, moment } from "../../core/words.js";
import { Loaded } from "../../parts/loaded.js";
import { say } from "../../parts/say.js";

export function Readings({ reading, again }) {
  const path = `/api/reports/${piece(reading.id)}/readings`;
  const change = (one, verb, words, reload) => post(`${path}/${piece(one.id)}/${verb}`, {})
    .then(() => { say(words); reload(); again(); }, (error) => say(sentence(error), { kind: "trouble" }));
  return h("details", { class: "box" }, h("summary", null, "Readings of this report"),
    h(Loaded, {
      of: path, what: "the readings", load: (signal) => get(path, null, signal),
      show: (found, reload) => h("ol", { class: "steps" }, (found.items ?? found).map((one) => h("li", { key: one.id, class: "step" },
        h("p", null, `${moment(one.at)} \u00b7 ${count(one.objects, "object")}`, one.inForce ? h("b", null, " \u00b7 in force") : null),
        h("p", { class: "meta" }, (one.by ?? []).join(", ")),
        one.withdrawnBy ? h("p", { class: "meta" }, `undone by ${one.withdrawnBy}, ${moment(one.withdrawnAt)}`) : null,
        !mayCode() ? null : one.withdrawnBy
          ? h("button", { type: "button", onClick: () => change(one, "restore", "The reading is in force again.", reload) }, "Take it back in")
          : (found.items ?? found).length > 1
            ? h("button", { type: "button", onClick: () => change(one, "withdraw", "The reading is undone.", reload) }, "Undo this reading") : null))),
    }));
}
