// All statements: searched by words, narrowed by nine facets, sorted, paged, kept, exported. The address says it all.

import { h, Component } from "../../lib/preact.js";
import { address, get, mayCode } from "../../core/api.js";
import { bind } from "../../core/keys.js";
import { go, withQuery } from "../../core/router.js";
import { title } from "../../core/title.js";
import { count, facets } from "../../core/words.js";
import { Choice } from "../../parts/fields.js";
import { Empty, Loaded } from "../../parts/loaded.js";
import { SearchLine } from "../reports.js";
import { Chosen } from "./chosen.js";
import { Facets } from "./facets.js";
import { Saved } from "./saved.js";
import { Table } from "./table.js";

const orders = [["newest", "newest first"], ["oldest", "oldest first"], ["arrival", "as they came"]];
const names = facets.map(([key]) => key);

/** What of the address is a query: without the theme and the like. */
function queryOf(search, more = {}) {
  const query = { words: search.get("words"), from: search.get("from"), to: search.get("to"), order: search.get("order") };
  names.forEach((name) => { query[name] = search.getAll(name); });
  return { ...query, ...more };
}

export class StatementsView extends Component {
  state = { chosen: new Map() };

  componentDidMount() {
    this.unbind = bind("x", "choose the statement in focus, or choose it no more", () =>
      document.activeElement?.closest(".found-hits tbody tr")?.querySelector(".tick input")?.click());
  }

  /** What was chosen among others is not chosen among these; another page of the same is. */
  componentDidUpdate(before) {
    if (address("", queryOf(before.at.query)) !== address("", queryOf(this.props.at.query)) && this.state.chosen.size) {
      this.setState({ chosen: new Map() });
    }
  }

  componentWillUnmount() {
    this.unbind();
  }

  render({ at }, { chosen }) {
    title("Statements");
    const choose = mayCode() ? (change) => this.setState((now) => ({ chosen: change(now.chosen) })) : null;
    const search = at.query;
    const query = queryOf(search, { cursor: search.get("cursor"), limit: 50 });
    const change = (values) => go(withQuery({ ...values, cursor: null }), { quiet: true });
    return h("div", { class: "statements" },
      h("h1", null, "Statements"),
      h("div", { class: "row bar" },
        h(SearchLine, { label: "Words in statements", words: search.get("words") ?? "" }),
        h(Choice, { label: "Order", value: search.get("order") ?? "newest", options: orders, change: (order) => change({ order }) }),
        h(Day, { label: "From", value: search.get("from"), change: (from) => change({ from }) }),
        h(Day, { label: "To", value: search.get("to"), change: (to) => change({ to }) })),
      h(Loaded, {
        of: address("", query), what: "the statements", load: (signal) => get("/api/statements", query, signal),
        show: (found, again) => h(Found, { found, search, change, again, chosen, choose }),
      }));
  }
}

function Day({ label, value, change }) {
  return h("label", { class: "field" }, h("span", null, label),
    h("input", { type: "date", value: value ?? "", onChange: (event) => change(event.currentTarget.value) }));
}

function Found({ found, search, change, again, chosen, choose }) {
  const total = found.more ? `More than ${count(found.total, "statement")}` : count(found.total, "statement");
  const selection = queryOf(search);
  return h("div", { class: "found" },
    h("aside", { class: "narrow-by", "aria-label": "Narrow" },
      // Open where there is room beside the statements; on a phone they come first.
      h("details", { open: matchMedia("(min-width: 52rem)").matches }, h("summary", null, "Narrow, or open a kept query"),
        h(Facets, { found, search, change }), h(Saved, { query: address("", queryOf(search)).slice(1) }))),
    h("section", { "aria-label": "Statements found" },
      h("p", { class: "total", role: "status" }, total),
      h(Chips, { found, search, change }),
      choose ? h(Chosen, { chosen, choose, found, query: selection, again }) : null,
      found.items.length
        ? h(Table, { items: found.items, chosen, choose })
        : h(Empty, { title: "No statement is like this" }, h("p", null, "Take out a facet, or search for fewer words; word* finds what begins so.")),
      h("div", { class: "row" },
        search.get("cursor") ? h("a", { class: "button", href: withQuery({ cursor: null }) }, "First page") : null,
        found.next ? h("a", { class: "button", href: withQuery({ cursor: found.next }) }, "Next page") : null,
        h("a", { class: "button", href: address("/api/statements.csv", selection), download: "statements.csv" }, "Save this selection as CSV"),
        h("a", { class: "button", href: address("/api/statements.jsonl", selection), download: "statements.jsonl" }, "as JSON Lines"))));
}

/** What is chosen, each with a way to take it out. */
function Chips({ found, search, change }) {
  const chosen = facets.flatMap(([key, name]) => search.getAll(key).map((value) => ({
    key, name, value, label: found.facets?.[key]?.find((one) => one.value === value)?.label ?? (value || "none"),
  })));
  const words = search.get("words");
  if (!chosen.length && !words) {
    return null;
  }
  const without = ({ key, value }) => change({ [key]: search.getAll(key).filter((one) => one !== value) });
  return h("ul", { class: "chips", "aria-label": "Chosen" },
    words ? h("li", { key: "words" }, h("button", { type: "button", onClick: () => change({ words: null }) }, `\u201c${words}\u201d `,
      h("span", { "aria-hidden": "true" }, "\u00d7"), h("span", { class: "hidden" }, "take out"))) : null,
    chosen.map((chip) => h("li", { key: `${chip.key}=${chip.value}` }, h("button", { type: "button", onClick: () => without(chip) },
      `${chip.name}: ${chip.label} `, h("span", { "aria-hidden": "true" }, "\u00d7"), h("span", { class: "hidden" }, "take out")))),
    h("li", null, h("a", { href: "/statements" }, "Take all out")));
}
