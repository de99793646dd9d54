// One story: its outlets side by side, beside them what agrees, differs, lacks and contradicts.

import { h, Component, createRef } from "../../lib/preact.js";
import { get, getVersioned, listAll, piece } from "../../core/api.js";
import { Reading } from "../../core/reading.js";
import { go, withQuery } from "../../core/router.js";
import { title } from "../../core/title.js";
import { count } from "../../core/words.js";
import { Tabs } from "../../parts/fields.js";
import { Empty, Loaded } from "../../parts/loaded.js";
import { OfBefore } from "../../parts/before.js";
import { Column } from "./column.js";
import { Focus } from "./focus.js";
import { Legend, Outlets } from "./legend.js";
import { Lists } from "./lists.js";
import { Story } from "./model.js";

export class StoryView extends Component {
  render({ at }) {
    const id = at.params.id;
    return h(Loaded, {
      of: id, what: "the story", alone: true, load: (signal) => load(id, signal),
      show: (story, again) => h(Shown, { story, again, query: at.query }),
    });
  }
}

async function load(id, signal) {
  const [told, hits] = await Promise.all([get(`/api/stories/${piece(id)}`, null, signal), listAll("/api/statements", { story: id })]);
  // As the command line writes it, or the story alone.
  const answer = told.stories ? { ...told.stories[0], stale: told.stale } : told;
  const readings = await Promise.all(answer.reports.map(async (report) =>
    new Reading((await getVersioned(`/api/reports/${piece(report.id)}`, signal)).body)));
  return new Story(answer, readings, hits);
}

class Shown extends Component {
  columns = createRef();

  componentDidMount() {
    this.reveal(false);
  }

  componentDidUpdate(before) {
    if (before.query.get("focus") !== this.props.query.get("focus") || before.query.get("column") !== this.props.query.get("column")) {
      this.reveal();
    }
  }

  /** Brings what is in focus into view in every column, each of which scrolls by itself, and the first such column beside the lists. */
  reveal(moving = true) {
    const columns = this.columns.current;
    const first = [...columns?.querySelectorAll(".column") ?? []].find((column) => column.querySelector(".on"));
    if (first && columns.scrollWidth > columns.clientWidth) {
      const left = first.offsetLeft - columns.offsetLeft;
      if (left < columns.scrollLeft || left + first.clientWidth > columns.scrollLeft + columns.clientWidth) {
        columns.scrollTo({ left, behavior: "auto" });
      }
    }
    const smooth = moving && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const column of this.columns.current?.querySelectorAll(".column") ?? []) {
      const on = column.querySelector(".on");
      if (on && column.offsetParent) {
        const top = on.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop - column.clientHeight / 3;
        column.scrollTo({ top, behavior: smooth ? "smooth" : "auto" });
      }
    }
  }

  choose(id) {
    const { story, query } = this.props;
    const key = id === null || story.keyOf(id) === query.get("focus") ? null : story.keyOf(id);
    go(withQuery({ focus: key }), { quiet: true });
  }

  render({ story, again, query }) {
    const { answer, outlets } = story;
    const name = headline(story);
    title(name);
    const focus = story.focus(query.get("focus"));
    const column = query.get("column") ?? "lists";
    const show = (key) => go(withQuery({ column: key }), { quiet: true, replace: true });
    const part = query.get("part") ?? "findings";
    const hidden = new Set((query.get("hide") ?? "").split(",").filter(Boolean));
    const shown = outlets.filter((outlet) => !hidden.has(outlet.letter) || outlet.letter === column);
    return h("div", { class: `story${outlets.length > 6 ? " many" : ""}`, "data-column": column },
      h(Head, { story, name, again, focus, hidden }),
      h(Legend, { story, focus, choose: (id) => this.choose(id) }),
      h(Tabs, { label: "Outlets", now: column, choose: show, controls: (key) => `column-${key}`,
        tabs: [["lists", "Compared"], ...outlets.map((outlet) => [outlet.letter, `${outlet.letter} ${outlet.name}`])] }),
      h("div", { class: part === "findings" ? "beside" : "beside tabled" },
        h("div", { class: column === "lists" ? "lists now" : "lists", id: "column-lists" },
          focus ? h(Focus, { story, focus, close: () => this.choose(null), show }) : null,
          h(Lists, { story, focus, choose: (id) => this.choose(id), part })),
        h("div", { class: "columns", ref: this.columns }, shown.map((outlet) => h(Column, {
          key: outlet.id, story, outlet, focus, now: column === outlet.letter, choose: (id) => this.choose(id),
        })))));
  }
}

/** The headline of the earliest report that has one, as the list of stories calls it. */
function headline({ answer, outlets }) {
  const titled = outlets.filter((outlet) => outlet.title).sort((a, b) => (a.published ?? "9").localeCompare(b.published ?? "9"));
  return answer.title || titled[0]?.title || outlets.map((outlet) => outlet.name).slice(0, 3).join(", ");
}

/** Compared anew, the story may have another identifier: it is the one that still has its first report. */
async function anew({ outlets, id }, again) {
  const next = (await listAll("/api/stories")).find((one) => one.reports.includes(outlets[0].id));
  if (!next || next.id === id) {
    again();
  } else {
    go(`/stories/${piece(next.id)}`, { replace: true });
  }
}

function Head({ story, name, again, focus, hidden }) {
  const { answer, outlets } = story;
  const days = [...new Set(outlets.map((outlet) => outlet.published).filter(Boolean))].sort();
  const independent = answer.independent?.length ?? outlets.length;
  return h("header", { class: "story-head" },
    h("h1", null, name),
    h("p", { class: "meta" }, [outlets.length <= 4 ? outlets.map((outlet) => outlet.name).join(", ") : null, days.length > 1 ? `${days[0]} to ${days[days.length - 1]}` : days[0], count(outlets.length, "report"),
      count(independent, "independent account")].filter(Boolean).join(" \u00b7 ")),
    h("div", { class: "asides" },
      answer.why ? h("details", { class: "meta" }, h("summary", null, "Why this is one story"), answer.why) : null,
      outlets.length > 2 ? h(Outlets, { story, focus, hidden }) : null),
    answer.stale ? h(OfBefore, { of: "This comparison is", again: () => anew(story, again) }) : null,
    outlets.length < 2 ? h(Empty, { title: "One report" }, h("p", null, "There is nothing to compare it with yet.")) : null);
}
