// A first walk through the views, on whatever is in the store. Can be closed at any time and started again from the help.

import { h, Component } from "../lib/preact.js";
import { get } from "../core/api.js";
import { keep, kept } from "../core/keep.js";
import { go } from "../core/router.js";

let begin = () => {};

export function startTour() {
  begin();
}

const steps = [
  { title: "Add reports", at: async () => "/",
    words: "Drop files anywhere on the page, or press Add. Everything stays on this machine." },
  { title: "A story", at: () => first("/api/stories", "/stories"),
    words: "Reports of one event stand side by side. Choose a statement: its other printings light up in the other columns, with what"
      + " each outlet changed. The lists say what is left out and what is contradicted." },
  { title: "A report", at: () => first("/api/reports", "/reports"),
    words: "Source, cue and content are marked. Choose a statement to see every field and its reason. What you correct stands beside what"
      + " the machine proposed, and can be undone." },
  { title: "Statements", at: async () => "/statements",
    words: "Search all statements, narrow them by speaker, outlet or act, and export just this selection." },
  { title: "Actors", at: async () => "/actors",
    words: "Who speaks, across all reports. Where two are one, merge them; where one is two, split it, with the sentences before you." },
  { title: "A decision", at: async () => "/decision?body=un-security-council&date=2007-12-19&rule=substantive&votes=RU.no,US.yes",
    words: "The members of a body as seats. Choose a seat to change its vote; the rule and what follows from it stand in words." },
];

async function first(list, path) {
  try {
    const { items } = await get(list, { limit: 1 });
    return items.length ? `${path}/${encodeURIComponent(items[0].id ?? items[0].report)}` : path;
  } catch {
    return path;
  }
}

export class Tour extends Component {
  state = { at: -1 };

  componentDidMount() {
    begin = () => this.show(0);
  }

  async show(at) {
    if (at < 0 || at >= steps.length) {
      keep("tour", "seen");
      this.setState({ at: -1 });
      return;
    }
    this.setState({ at });
    go(await steps[at].at(), { quiet: true });
  }

  render(_, { at }) {
    if (at < 0) {
      return null;
    }
    const { title, words } = steps[at];
    return h("section", { class: "tour", "aria-label": "Tour", onKeyDown: (event) => event.key === "Escape" && this.show(-1) },
      h("div", { "aria-live": "polite" },
        h("h2", null, `${at + 1} of ${steps.length} \u00b7 ${title}`),
        h("p", null, words)),
      h("div", { class: "row" },
        at > 0 ? h("button", { type: "button", onClick: () => this.show(at - 1) }, "Back") : null,
        h("button", { type: "button", class: "first", onClick: () => this.show(at + 1) }, at + 1 < steps.length ? "Next" : "Finish"),
        h("button", { type: "button", class: "quiet", onClick: () => this.show(-1) }, "Close the tour")));
  }
}

/** Whether this browser has been through the tour or closed it. */
export function tourSeen() {
  return kept("tour") === "seen";
}
