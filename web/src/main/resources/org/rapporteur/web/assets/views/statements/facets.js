// Nine sides to look from. A value's number says how many of the statements found have it.

import { h, Component } from "../../lib/preact.js";
import { facets, region } from "../../core/words.js";

const few = 6;

/** So many values of a facet the server counts out. */
const LISTED = 100;

export function Facets({ found, search, change }) {
  return facets.map(([key, name]) => h(Facet, {
    key, facet: key, name, values: found.facets?.[key] ?? [], chosen: search.getAll(key), change,
  }));
}

class Facet extends Component {
  state = { all: false };

  render({ facet, name, values, chosen, change }, { all }) {
    if (!values.length) {
      return null;
    }
    const shown = all ? values : values.filter((one, i) => i < few || chosen.includes(one.value));
    const toggle = (value) => change({ [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] });
    return h("details", { class: "facet", open: chosen.length > 0 || ["actor", "outlet", "act", "mode"].includes(facet) },
      h("summary", null, name),
      h("ul", null, shown.map((one) => h("li", { key: one.value }, h("label", { class: "check" },
        h("input", { type: "checkbox", checked: chosen.includes(one.value), onChange: () => toggle(one.value) }),
        h("span", { class: "value" }, words(facet, one)), h("span", { class: "number" }, one.count.toLocaleString("en")))))),
      values.length > shown.length
        ? h("button", { type: "button", class: "quiet", onClick: () => this.setState({ all: true }) }, `${values.length - shown.length} more`) : null,
      all && values.length >= LISTED ? h("p", { class: "note" }, `The ${LISTED} most frequent are listed. `,
        facet === "actor" ? h("a", { href: "/actors" }, "Find any other by name") : null) : null);
  }
}

function words(facet, { value, label }) {
  if (value === "") {
    return "none";
  }
  if (facet === "confidence") {
    return `${Math.round(Number(value) * 100)} % and more`;
  }
  return label || region(value);
}
