// What is found in a story, kind by kind; each entry brings its places into view.

import { h, Component } from "../../lib/preact.js";
import { go, withQuery } from "../../core/router.js";
import { saveCsv } from "../../core/save.js";
import { findingKind, findingOrder, shortened } from "../../core/words.js";
import { Tabs } from "../../parts/fields.js";
import { rove } from "../../parts/rove.js";
import { Speakers, Told, speakerRows, toldRows } from "./tables.js";

const parts = [["findings", "Findings"], ["speakers", "Who is quoted"], ["told", "What is told"]];

export function Lists({ story, focus, choose, part: asked }) {
  // The address may ask for anything.
  const part = parts.some(([key]) => key === asked) ? asked : "findings";
  const show = { findings: Findings, speakers: Speakers, told: Told }[part];
  return h("div", null,
    h(Tabs, { label: "Compared", tabs: parts, now: part, controls: () => "compared",
      choose: (key) => go(withQuery({ part: key === "findings" ? null : key }), { quiet: true, replace: true }) }),
    h("div", { id: "compared", role: "tabpanel", "aria-labelledby": `tab-${part}` },
      h(show, { story, focus, choose }),
      h("button", { type: "button", onClick: () => save(story, part) }, "Save this list as CSV")));
}

function save(story, part) {
  const rows = { findings: findingRows, speakers: speakerRows, told: toldRows }[part](story);
  saveCsv(`${story.id}-${part}.csv`, rows);
}

function findingRows(story) {
  return [["id", "kind", "topic", "text", "outlets", "places"], ...story.findings.map((finding) => [finding.id, finding.kind, finding.topic,
    finding.text, finding.reports.map((report) => story.byReport.get(report)?.name ?? report).join("; "),
    finding.evidence.map((place) => `${place.report} ${place.spans.map((span) => span.join("-")).join(",")}`).join("; ")])];
}

/** Findings by kind in the order of the printed comparison. */
function Findings({ story, focus, choose }) {
  const kinds = [...new Set([...findingOrder, ...story.findings.map((finding) => finding.kind)])];
  const groups = kinds.map((kind) => [kind, story.findings.filter((finding) => finding.kind === kind)]).filter(([, all]) => all.length);
  if (!groups.length) {
    return h("p", { class: "note" }, "Nothing is found to agree, to differ or to lack.");
  }
  return h("div", null, groups.map(([kind, all]) => h(Group, { key: kind, kind, all, story, focus, choose })));
}

class Group extends Component {
  state = { all: false };

  render({ kind, all, story, focus, choose }, state) {
    const shown = state.all ? all : all.slice(0, 8);
    return h("section", { class: `findings kind-${kind.replaceAll(" ", "-")}` },
      h("h3", null, h("span", { class: "tag" }, findingKind(kind)), h("span", { class: "number" }, ` ${all.length}`)),
      h("ul", { onKeyDown: rove("button.entry", ["ArrowDown", "ArrowUp"]) }, shown.map((finding, i) => h("li", { key: finding.id },
        h("button", { type: "button", class: "entry", tabIndex: i ? -1 : 0, "aria-pressed": focus?.key === finding.id ? "true" : "false",
          onClick: () => choose(finding.id) },
        h("span", { class: "where" }, finding.reports.map((report) => story.byReport.get(report)?.letter ?? "?").join(" ")), " ",
        shortened(finding.text, 220))))),
      all.length > shown.length
        ? h("button", { type: "button", class: "quiet", onClick: () => this.setState({ all: true }) }, `Show all ${all.length}`) : null);
  }
}
