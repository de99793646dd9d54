// The statements found. A row leads to its sentence in its report; arrows go from row to row. On a phone each row is a card.

import { h } from "../../lib/preact.js";
import { piece } from "../../core/api.js";
import { placeOf } from "../../core/reading.js";
import { go } from "../../core/router.js";
import { percent, shortened } from "../../core/words.js";
import { rove } from "../../parts/rove.js";
import { chosenOf } from "./chosen.js";

/** Props: items; chosen and choose, a Map of those ticked and what changes it, or null where nothing can be decided. */
export function Table({ items, chosen, choose }) {
  const ticks = rove(".tick input", ["ArrowDown", "ArrowUp"]);
  const rows = rove("a.open", ["ArrowDown", "ArrowUp"]);
  return h("table", { class: choose ? "hits found-hits ticked" : "hits found-hits" },
    h("caption", { class: "hidden" }, "Statements; the words of each lead to its report"),
    h("thead", null, h("tr", null, choose ? h("th", { scope: "col", class: "tick" }, h(WholePage, { items, chosen, choose })) : null,
      ["Statement", "Speaker", "Outlet", "Date", "Act", "Mode", "Sure"].map((name) => h("th", { key: name, scope: "col" }, name)))),
    h("tbody", { onKeyDown: (event) => { ticks(event); rows(event); } }, items.map((hit, i) =>
      h(Row, { key: `${hit.report} ${hit.statement}`, hit, first: i === 0, chosen, choose }))));
}

function WholePage({ items, chosen, choose }) {
  const all = items.map(chosenOf);
  const whole = all.every((one) => chosen.has(one.id));
  const toggle = () => choose((now) => {
    const next = new Map(now);
    all.forEach((one) => (whole ? next.delete(one.id) : next.set(one.id, one)));
    return next;
  });
  return h("label", { class: "check" },
    h("input", { type: "checkbox", "aria-label": "Choose all on this page", checked: whole, onChange: toggle }),
    h("span", { class: "phone", "aria-hidden": "true" }, "all on this page"));
}

function Row({ hit, first, chosen, choose }) {
  const place = hit.statement.includes("/") ? placeOf(hit.statement) : hit.statement;
  const href = `/reports/${piece(hit.report)}#${place}`;
  const open = (event) => {
    if (!event.target.closest("a, input, label, button") && document.getSelection().isCollapsed) {
      go(href);
    }
  };
  const speaker = hit.actor ? h("a", { href: `/actors/${piece(hit.actor)}`, tabIndex: 0 }, hit.speaker ?? hit.actor) : hit.speaker ?? "nobody known";
  return h("tr", { onClick: open, class: choose && chosen.has(chosenOf(hit).id) ? "is-chosen" : null },
    choose ? h("td", { class: "tick" }, h(Tick, { hit, first, chosen, choose })) : null,
    h("td", { class: "said-words" }, h("a", { class: "open", tabIndex: first ? 0 : -1, href }, shortened(hit.content, 260)),
      hit.cue ? h("small", null, ` ${hit.cue}`) : null,
      hit.coders?.length ? h("small", { class: "coded" }, ` coded by ${hit.coders.join(", ")}`) : null),
    h("td", { "data-name": "Speaker" }, speaker),
    h("td", { "data-name": "Outlet" }, hit.outlet),
    h("td", { "data-name": "Date" }, h("time", null, hit.date)),
    h("td", { "data-name": "Act" }, (hit.acts ?? []).join(", ")),
    h("td", { "data-name": "Mode" }, hit.mode),
    h("td", { "data-name": "Sure" }, percent(hit.confidence)));
}

function Tick({ hit, first, chosen, choose }) {
  const one = chosenOf(hit);
  const toggle = () => choose((now) => {
    const next = new Map(now);
    if (!next.delete(one.id)) {
      next.set(one.id, one);
    }
    return next;
  });
  return h("input", { type: "checkbox", tabIndex: first ? 0 : -1, checked: chosen.has(one.id), onChange: toggle,
    "aria-label": `Choose ${shortened(hit.content, 80)}` });
}
