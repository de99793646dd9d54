// All stories: reports of one meeting or event.

import { h, Component } from "../lib/preact.js";
import { get, mayCode, piece } from "../core/api.js";
import { title } from "../core/title.js";
import { count, shortened } from "../core/words.js";
import { saveCsv } from "../core/save.js";
import { OfBefore } from "../parts/before.js";
import { Empty, Loaded } from "../parts/loaded.js";
import { compare } from "../parts/jobs.js";

export class StoriesView extends Component {
  render() {
    title("Stories");
    return h("div", { class: "plain" }, h("h1", null, "Stories"),
      h(Loaded, {
        of: "stories", what: "the stories", load: (signal) => get("/api/stories", { limit: 1000 }, signal),
        show: (found, again) => h("div", null,
          found.stale && (found.items ?? found).length ? h(OfBefore, { of: "These stories are", again }) : null,
          h(StoryList, { stories: found.items ?? found }),
          h("div", { class: "row" },
            mayCode() ? h("button", { type: "button", onClick: () => compare().then(again) }, "Compare all reports anew") : null,
            h("button", { type: "button", onClick: () => saveCsv("stories.csv", table(found.items ?? found)) }, "Save as CSV"))),
      }));
  }
}

const amount = (value) => (Array.isArray(value) ? value.length : (value ?? 0));

export function StoryList({ stories }) {
  if (!stories.length) {
    return h(Empty, { title: "No story yet" },
      h("p", null, "A story takes reports of one event. Add reports, or have those in the store compared."));
  }
  return h("ul", { class: "cards" }, stories.map((story) => h("li", { key: story.id, class: "card" },
    h("h3", null, h("a", { href: `/stories/${piece(story.id)}` }, story.title || `Story ${story.id}`)),
    h("p", { class: "meta" }, [days(story), count(amount(story.reports), "report"), ...counts(story)].filter(Boolean).join(" \u00b7 ")),
    story.why ? h("p", { class: "note" }, `One story because: ${shortened(story.why, 180)}`) : null)));
}

function days({ from, to }) {
  return from === to || !to ? from : [from, to].filter(Boolean).join(" to ");
}

function counts(story) {
  return Object.entries(story.counts ?? {}).filter(([, number]) => number).map(([what, number]) => `${number} ${plural(what, number)}`);
}

function plural(what, number) {
  return number === 1 || what.endsWith("s") ? what : what.endsWith("y") ? `${what.slice(0, -1)}ies` : `${what}s`;
}

function table(stories) {
  return [["id", "title", "from", "to", "reports", "why"],
    ...stories.map((story) => [story.id, story.title, story.from, story.to, amount(story.reports), story.why])];
}
