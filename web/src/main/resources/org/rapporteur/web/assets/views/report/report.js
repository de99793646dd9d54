// One report: its text with source, cue and content marked, and beside it whichever statement is chosen.

import { h, Component, createRef } from "../../lib/preact.js";
import { getVersioned, piece } from "../../core/api.js";
import { bind } from "../../core/keys.js";
import { Reading, placeOf, spansOf } from "../../core/reading.js";
import { go } from "../../core/router.js";
import { saveCsv } from "../../core/save.js";
import { title } from "../../core/title.js";
import { count } from "../../core/words.js";
import { Empty, Loaded } from "../../parts/loaded.js";
import { Facts } from "../../parts/fields.js";
import { ReportText } from "./text.js";
import { Panel } from "./panel.js";
import { Readings } from "./readings.js";
import { Rejected } from "./rejected.js";

export class ReportView extends Component {
  render({ at }) {
    const id = at.params.id;
    return h(Loaded, {
      of: id, what: "the report", alone: true,
      load: async (signal) => new Reading((await getVersioned(`/api/reports/${piece(id)}`, signal)).body),
      show: (reading, again) => h(Shown, { reading, again, hash: at.hash }),
    });
  }
}

/** Goes to a statement of the report that is shown. */
function choose(place) {
  go(location.pathname + location.search + (place ? `#${place}` : ""), { replace: true, quiet: true });
}

class Shown extends Component {
  text = createRef();

  componentDidMount() {
    this.unbind = [bind("j", "next statement", () => this.step(1)), bind("k", "statement before", () => this.step(-1))];
    this.reveal();
  }

  componentDidUpdate(before) {
    if (before.hash !== this.props.hash) {
      this.reveal();
    }
  }

  componentWillUnmount() {
    this.unbind.forEach((unbind) => unbind());
  }

  /** Far places are jumped to; of a long report the height is known only there, so that it is looked at twice. */
  reveal() {
    const on = this.text.current?.querySelector(".on");
    if (on && Math.abs(on.getBoundingClientRect().top) > 3 * innerHeight) {
      on.scrollIntoView({ block: "center", behavior: "instant" });
      requestAnimationFrame(() => on.scrollIntoView({ block: "center", behavior: "instant" }));
    } else {
      on?.scrollIntoView({ block: "nearest" });
    }
  }

  step(way) {
    const { reading, hash } = this.props;
    const at = reading.statements.findIndex((statement) => statement.place === hash);
    const next = reading.statements[at < 0 ? (way > 0 ? 0 : reading.statements.length - 1) : at + way];
    if (next) {
      choose(next.place);
      requestAnimationFrame(() => this.badge(next.place)?.focus());
    }
  }

  badge(place) {
    return this.text.current?.querySelector(`[data-badge="${CSS.escape(place)}"]`);
  }

  render({ reading, again, hash }) {
    const { report } = reading;
    const name = report.title || `Report ${report.id}`;
    title(name);
    const chosen = reading.find(hash);
    const evidence = hash.startsWith("at") ? reading.points.spansToUnits(spansOf(hash)) : [];
    return h("div", { class: "report" },
      h(Head, { reading, name }),
      h("div", { class: "text", ref: this.text },
        reading.text
          ? h(ReportText, { reading, chosen, evidence, pick: (id, byKey) => this.pick(id, byKey) })
          : h(Empty, { title: "The text is not in the store" }, h("p", null, "Only what was read in it is. Add the report's file, and its text is found by its digest.")),
        h(Rejected, { reading, again }),
        h(Readings, { reading, again })),
      h(Panel, {
        key: chosen?.id ?? "none", reading, statement: chosen, again, text: this.text,
        close: () => { const place = hash; choose(""); requestAnimationFrame(() => this.badge(place)?.focus()); },
      }));
  }

  /** A click chooses; Enter on a statement's number also goes into its fields. */
  pick(id, byKey) {
    choose(placeOf(id));
    if (byKey) {
      setTimeout(() => document.getElementById("panel-title")?.focus(), 50);
    }
  }
}

function Head({ reading, name }) {
  const { report, statements } = reading;
  return h("header", { class: "report-head" },
    h("h1", null, name),
    h("p", { class: "meta" }, [report.outlet ?? "unknown outlet", report.published?.value, report.credit && `credit: ${report.credit}`,
      count(statements.length, "statement")].filter(Boolean).join(" \u00b7 ")),
    h("details", null, h("summary", null, "More about this report"),
      h(Facts, { rows: [["identifier", report.id], ["byline", report.byline], ["date because of", report.published?.why],
        ["language", report.language], ["file", report.uri], ["digest", report.digest], ["read by", report.by]] })),
    h("ul", { class: "legend", "aria-label": "Marks" },
      h("li", null, h("span", { class: "s" }, "source")), h("li", null, h("span", { class: "q" }, "cue")),
      h("li", null, h("span", { class: "c" }, "content")), h("li", null, h("span", { class: "c c2" }, "within a content")),
      h("li", null, h("span", { class: "a" }, "addressee"))),
    h("div", { class: "row" },
      h("button", { type: "button", onClick: () => saveCsv(`${report.id}.csv`, table(reading)) }, "Save the statements as CSV"),
      h("a", { class: "button", href: `/api/reports/${piece(report.id)}/record`, download: `${report.id}.jsonl` }, "Save the record")));
}

function table(reading) {
  return [["statement", "speaker", "source", "cue", "content", "mode", "acts", "start", "end", "by"],
    ...reading.statements.map((one) => [one.id, reading.speaker(one), one.source?.text, one.cue?.text, one.content?.text, one.mode,
      (reading.acts.get(one.id) ?? []).map((act) => act.category).join("; "), reading.points.toPoints(one.start),
      reading.points.toPoints(one.end), one.by])];
}

