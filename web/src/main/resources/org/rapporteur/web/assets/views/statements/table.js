// The statements found. A row leads to its sentence in its report; arrows go from row to row. On a phone each row is a card.

import { h } from "../../lib/preact.js";
import { piece } from "../../core/api.js";
import { placeOf } from "../../core/reading.js";
import { percent, shortened } from "../../core/words.js";
import { rove } from "../../parts/rove.js";

export function Table({ items }) {
  return h("table", { class: "hits" },
    h("caption", { class: "hidden" }, "Statements; the words of each lead to its report"),
    h("thead", null, h("tr", null, ["Statement", "Speaker", "Outlet", "Date", "Act", "Mode", "Sure"].map((name) =>
      h("th", { key: name, scope: "col" }, name)))),
    h("tbody", { onKeyDown: rove("a.open", ["ArrowDown", "ArrowUp"]) }, items.map((hit, i) => h(Row, { key: `${hit.report} ${hit.statement}`, hit, first: i === 0 }))));
}

function Row({ hit, first }) {
  const place = hit.statement.includes("/") ? placeOf(hit.statement) : hit.statement;
  return h("tr", null,
    h("td", { class: "said-words" }, h("a", { class: "open", tabIndex: first ? 0 : -1, href: `/reports/${piece(hit.report)}#${place}` },
      shortened(hit.content, 260)), hit.cue ? h("small", null, ` ${hit.cue}`) : null,
    hit.coders?.length ? h("small", { class: "coded" }, ` corrected by ${hit.coders.join(", ")}`) : null),
    h("td", { "data-name": "Speaker" }, hit.actor
      ? h("a", { href: `/actors/${piece(hit.actor)}`, tabIndex: 0 }, hit.speaker ?? hit.actor) : hit.speaker ?? "nobody known"),
    h("td", { "data-name": "Outlet" }, hit.outlet),
    h("td", { "data-name": "Date" }, h("time", null, hit.date)),
    h("td", { "data-name": "Act" }, (hit.acts ?? []).join(", ")),
    h("td", { "data-name": "Mode" }, hit.mode),
    h("td", { "data-name": "Sure" }, percent(hit.confidence)));
}
