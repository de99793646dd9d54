// The beginning: what is in the store, or how to put something in.

import { h, Component } from "../lib/preact.js";
import { get, mayCode } from "../core/api.js";
import { title } from "../core/title.js";
import { takeExample } from "../parts/drop.js";
import { Loaded } from "../parts/loaded.js";
import { startTour, tourSeen } from "../parts/tour.js";
import { StoryList } from "./stories.js";

export class HomeView extends Component {
  render() {
    title(null);
    return h("div", { class: "plain" },
      h("h1", null, "Who said what, in which words, as which outlet tells it"),
      h(Loaded, {
        of: "home", what: "the store",
        load: async (signal) => {
          const [stories, reports] = await Promise.all([get("/api/stories", { limit: 20 }, signal), get("/api/reports", { limit: 1 }, signal)]);
          return { stories: stories.items ?? stories, empty: !reports.items.length };
        },
        show: ({ stories, empty }) => (empty ? h(Welcome) : h(Known, { stories })),
      }));
  }
}

function Welcome() {
  return h("div", { class: "welcome" },
    h("p", { class: "lead" }, "Nothing is in the store yet. Drop reports of one event anywhere on this page: plain text, HTML, JSON Lines, ZIP."),
    h("div", { class: "row" },
      mayCode() ? h("button", { type: "button", class: "first", onClick: () => dispatchEvent(new Event("rapporteur:add")) }, "Choose files") : null,
      mayCode() ? h("button", { type: "button", onClick: exampleAndTour }, "Add the bundled example and show me around") : null),
    h("p", { class: "note" }, "The example: three reports of one meeting of the Security Council, written for this project. Nothing leaves this machine."));
}

async function exampleAndTour() {
  if (await takeExample()) {
    startTour();
  }
}

function Known({ stories }) {
  return h("div", null,
    tourSeen() ? null : h("p", { class: "box" }, "New here? ", h("button", { type: "button", onClick: startTour }, "Take the tour")),
    h("h2", null, "Stories"),
    h(StoryList, { stories }),
    h("ul", { class: "links" },
      h("li", null, h("a", { href: "/statements" }, "Search all statements")),
      h("li", null, h("a", { href: "/reports" }, "All reports")),
      h("li", null, h("a", { href: "/history" }, "What happened lately"))));
}
