// Two people changed one statement: both values are shown, and nothing is overwritten unless somebody says so.

import { h } from "../../lib/preact.js";
import { getVersioned, piece } from "../../core/api.js";
import { Reading } from "../../core/reading.js";
import { fieldName } from "../../core/words.js";
import { Dialog } from "../../parts/dialog.js";
import { Loaded } from "../../parts/loaded.js";
import { valueWords } from "./panel.js";

export function Stale({ reading, statement, mine, over, keep }) {
  const load = async (signal) => new Reading((await getVersioned(`/api/reports/${piece(reading.id)}`, signal)).body);
  return h(Dialog, { title: "Somebody changed this statement meanwhile", close: keep },
    h(Loaded, { of: statement.id, what: "what stands now", load, show: (now) => h(Both, { now, id: statement.id, mine, over, keep }) }));
}

function Both({ now, id, mine, over, keep }) {
  const theirs = now.byId.get(id);
  return h("div", null,
    theirs ? null : h("p", null, "They rejected it: it is no statement any more."),
    h("table", null, h("caption", null, "Their values and yours"),
      h("thead", null, h("tr", null, h("th", { scope: "col" }, "Field"), h("th", { scope: "col" }, "Now"), h("th", { scope: "col" }, "Yours"))),
      h("tbody", null, Object.entries(mine).map(([field, value]) => h("tr", { key: field }, h("th", { scope: "row" }, fieldName(field)),
        h("td", null, valueWords(now, field, theirs ? current(now, theirs, field) : "rejected") || "nothing"),
        h("td", null, valueWords(now, field, value) || "nothing"))))),
    h("div", { class: "row" },
      h("button", { type: "button", class: "first", onClick: keep }, "Keep what stands now"),
      h("button", { type: "button", onClick: () => over(now.version(id)) }, "Save mine over it")));
}

function current(reading, statement, field) {
  if (field === "act") {
    return (reading.acts.get(statement.id) ?? []).map((act) => act.category).join("; ");
  }
  return field.split(".").reduce((value, key) => value?.[key], statement) ?? null;
}
