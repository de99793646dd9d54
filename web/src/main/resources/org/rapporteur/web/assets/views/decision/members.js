// The same votes as a table with a choice for each member: for screen readers, and for bodies too large for a picture.

import { h } from "../../lib/preact.js";
import { votes as all } from "../../core/words.js";

export function Members({ seats, decision, vote }) {
  return h("details", { class: "members", open: seats.length <= 30 }, h("summary", null, `Members (${seats.length})`),
    h("table", { class: "matrix" }, h("caption", { class: "hidden" }, "Votes of the members"),
      h("thead", null, h("tr", null, ["Member", "Group", "Vote"].map((name) => h("th", { key: name, scope: "col" }, name)))),
      h("tbody", null, seats.map((seat) => h("tr", { key: seat.member },
        h("th", { scope: "row" }, seat.name, seat.veto ? h("small", null, " veto") : null, seat.weight > 1 ? h("small", null, ` weight ${seat.weight}`) : null),
        h("td", null, seat.group),
        h("td", null, h("select", { "aria-label": `Vote of ${seat.name}`, value: decision.votes[seat.member] ?? "unknown",
          onChange: (event) => vote(seat.member, event.currentTarget.value) },
        all.map((one) => h("option", { key: one, value: one, selected: one === decision.votes[seat.member] }, one)))))))));
}
