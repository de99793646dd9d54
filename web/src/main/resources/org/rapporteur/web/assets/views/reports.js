// All reports, found by words.

import { h, Component } from "../lib/preact.js";
import { get, listAll, piece } from "../core/api.js";
import { go, withQuery } from "../core/router.js";
import { saveCsv } from "../core/save.js";
import { title } from "../core/title.js";
import { count, shortened } from "../core/words.js";
import { Empty, Loaded } from "../parts/loaded.js";

export class ReportsView extends Component {
  render({ at }) {
    title("Reports");
    const words = at.query.get("words") ?? "";
    const cursor = at.query.get("cursor");
    return h("div", { class: "plain" }, h("h1", null, "Reports"),
      h(SearchLine, { label: "Words in reports", words }),
      h(Loaded, {
        of: `${words}|${cursor}`, what: "the reports", load: (signal) => get("/api/reports", { words, cursor, limit: 50 }, signal),
        show: (found) => h(Found, { found, words }),
      }));
  }
}

/** A search box whose words stand in the address. */
export function SearchLine({ label, words }) {
  const search = (event) => {
    event.preventDefault();
    go(withQuery({ words: event.currentTarget.elements.words.value.trim(), cursor: null }), { quiet: true });
  };
  return h("form", { role: "search", class: "search", onSubmit: search },
    h("label", null, h("span", { class: "hidden" }, label),
      h("input", { key: words, type: "search", name: "words", defaultValue: words, placeholder: label })),
    h("button", { type: "submit" }, "Search"));
}

function Found({ found, words }) {
  if (!found.items.length) {
    return h(Empty, { title: words ? "No report has these words" : "No report yet" },
      h("p", null, words ? "Try fewer words, or the beginning of one: word*." : "Drop files anywhere on this page, or press Add."));
  }
  return h("div", null,
    h("p", { class: "total", role: "status" }, found.more ? `More than ${count(found.total, "report")}` : count(found.total, "report")),
    h("ul", { class: "cards" }, found.items.map((one) => h("li", { key: one.report, class: "card" },
      h("h3", null, h("a", { href: `/reports/${piece(one.report)}` }, one.title || shortened(one.content, 80) || one.report)),
      h("p", { class: "meta" }, [one.outlet ?? "unknown outlet", one.date].filter(Boolean).join(" \u00b7 ")),
      one.title ? h("p", { class: "note serif" }, shortened(one.content, 160)) : null))),
    h("div", { class: "row" },
      found.next ? h("a", { class: "button", href: withQuery({ cursor: found.next }) }, "Next page") : null,
      h("button", { type: "button", onClick: () => listAll("/api/reports", { words }).then((all) => saveCsv("reports.csv", [["report", "outlet", "date", "title"],
        ...all.map((one) => [one.report, one.outlet, one.date, one.title])])) }, "Save all of them as CSV")));
}
