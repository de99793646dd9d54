// What somebody said is no statement: kept, listed, and taken back with one button.

import { h } from "../../lib/preact.js";
import { mayCode } from "../../core/api.js";
import { spansOf, placeOf } from "../../core/reading.js";
import { maker, moment, shortened } from "../../core/words.js";
import { undo } from "../../parts/undo.js";

export function Rejected({ reading, again }) {
  const rejected = reading.rejected();
  if (!rejected.length && !reading.detached.length) {
    return null;
  }
  return h("section", { class: "box" },
    rejected.length ? h("h2", null, "Rejected statements") : null,
    rejected.map((coding) => h("div", { key: coding.id, class: "step" },
      h("p", { class: "words" }, shortened(reading.points.words(spansOf(placeOf(coding.target))), 200)),
      h("p", { class: "meta" }, `${maker(coding.by)}, ${moment(coding.at)}`),
      mayCode() ? h("button", { type: "button", onClick: () => undo(coding.id).then(again) },
        "Take the rejection back") : null)),
    reading.detached.length ? h("h2", null, "Corrections without a statement") : null,
    reading.detached.length ? h("p", { class: "note" }, "A later reading no longer finds what they were made of; they are kept.") : null,
    reading.detached.map((coding) => h("p", { key: coding.id }, `${maker(coding.by)}: ${coding.field} = ${coding.value ?? "nothing"}`)));
}
