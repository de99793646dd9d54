// What this browser is told, and what the server says of itself.

import { h, Component } from "../lib/preact.js";
import { get } from "../core/api.js";
import { letterKeys, setLetterKeys } from "../core/keys.js";
import { setTheme, theme } from "../core/theme.js";
import { title } from "../core/title.js";
import { Choice, Facts } from "../parts/fields.js";
import { Loaded } from "../parts/loaded.js";
import { startTour } from "../parts/tour.js";

export class SettingsView extends Component {
  state = { theme: theme(), keys: letterKeys() };

  render(_, { theme: now, keys }) {
    title("Settings");
    return h("div", { class: "plain" }, h("h1", null, "Settings"),
      h("section", { class: "box" }, h("h2", null, "This browser"),
        h(Choice, { label: "Colours", value: now, options: [["system", "as the system says"], ["light", "light"], ["dark", "dark"]],
          change: (value) => { setTheme(value); this.setState({ theme: value }); } }),
        h("label", { class: "check" },
          h("input", { type: "checkbox", checked: keys,
            onChange: (event) => { setLetterKeys(event.currentTarget.checked); this.setState({ keys: event.currentTarget.checked }); } }),
          " Single keys as shortcuts"),
        h("p", null, h("button", { type: "button", onClick: startTour }, "Start the tour"))),
      h("section", { class: "box" }, h("h2", null, "The store, whole"),
        h("p", null, "Everything as rapporteur-record lines, to keep or to open elsewhere."),
        h("div", { class: "row" },
          h("a", { class: "button", href: "/api/export?texts=true", download: "record.jsonl" }, "Save with the texts"),
          h("a", { class: "button", href: "/api/export?texts=false", download: "record-without-texts.jsonl" }, "Save without the texts"))),
      h("section", { class: "box" }, h("h2", null, "About"),
        h(Loaded, { of: "about", what: "what the server says", load: (signal) => get("/api/about", null, signal),
          show: (about) => h(Facts, { rows: flat(about) }) })));
  }
}

/** Nested values as lines "store.reports". */
function flat(value, name = "") {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, name ? `${name}.${key}` : key));
  }
  return [[name, Array.isArray(value) ? value.map((one) => (typeof one === "object" ? JSON.stringify(one) : one)).join(", ") : String(value)]];
}
