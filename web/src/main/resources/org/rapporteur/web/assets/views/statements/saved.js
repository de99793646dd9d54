// Queries that people keep, by name.

import { h, Component } from "../../lib/preact.js";
import { get, mayCode, piece, post, put, remove } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { Loaded } from "../../parts/loaded.js";
import { say } from "../../parts/say.js";

export class Saved extends Component {
  state = { name: "" };

  render({ query }, { name }) {
    return h("details", { class: "facet", open: true }, h("summary", null, "Kept queries"),
      h(Loaded, { of: "queries", what: "the kept queries", load: (signal) => get("/api/queries", null, signal),
        show: (found, again) => this.list(found.items ?? found, again, query, name) }));
  }

  list(queries, again, query, name) {
    const tried = (action, words) => action.then(() => { say(words); this.setState({ name: "" }); again(); },
      (error) => say(error.stale ? "Somebody changed this query meanwhile; look at it again." : sentence(error), { kind: "trouble" }));
    const keep = (event) => {
      event.preventDefault();
      const same = queries.find((one) => one.name === name.trim());
      tried(same ? put(`/api/queries/${piece(same.id)}`, { name: same.name, query }, same.version) : post("/api/queries", { name: name.trim(), query }),
        `Kept as \u201c${name.trim()}\u201d.`);
    };
    return h("div", null,
      h("ul", null, queries.map((one) => h("li", { key: one.id, class: "kept" },
        h("a", { href: `/statements?${one.query}` }, one.name),
        mayCode() ? h("button", { type: "button", class: "quiet", "aria-label": `Delete the query ${one.name}`,
          onClick: () => tried(remove(`/api/queries/${piece(one.id)}`, one.version), "Deleted.") }, "\u00d7") : null))),
      mayCode() ? h("form", { onSubmit: keep, class: "row kept-form" },
        h("label", { class: "field" }, h("span", null, "Keep this one as"),
          h("input", { value: name, maxLength: 200, onInput: (event) => this.setState({ name: event.currentTarget.value }) })),
        h("button", { type: "submit", disabled: !name.trim() }, "Keep")) : null);
  }
}
