// One actor: who that is, which mentions are joined and why, with the sentences; and the ways to merge and to split.

import { h, Component } from "../../lib/preact.js";
import { address, getVersioned, mayCode, piece } from "../../core/api.js";
import { saveCsv } from "../../core/save.js";
import { title } from "../../core/title.js";
import { count, maker, region } from "../../core/words.js";
import { OfBefore } from "../../parts/before.js";
import { Facts } from "../../parts/fields.js";
import { Loaded } from "../../parts/loaded.js";
import { StepList } from "../history.js";
import { actorOf } from "./actors.js";
import { CorrectActor, allEntities } from "./correct.js";
import { Merge } from "./merge.js";
import { Split } from "./split.js";

export class ActorView extends Component {
  render({ at }) {
    const id = at.params.id;
    return h(Loaded, {
      of: id, what: "the actor", alone: true, load: (signal) => getVersioned(`/api/actors/${piece(id)}`, signal),
      show: ({ body }, again) => h(Shown, { key: `${id} ${JSON.stringify(body.versions)}`, found: body, again }),
    });
  }
}

class Shown extends Component {
  state = { doing: null, more: [], next: this.props.found.next };

  /** The next mentions, behind those that are shown. */
  async more(id) {
    const { body } = await getVersioned(address(`/api/actors/${piece(id)}`, { cursor: this.state.next, limit: 200 }));
    this.setState({ more: [...this.state.more, ...entitiesOf(body)], next: body.next });
  }

  render({ found, again }, { doing, more, next }) {
    const actor = actorOf(found);
    const entities = [...entitiesOf(found), ...more];
    const total = found.total ?? entities.length;
    title(actor.name);
    const cancel = () => this.setState({ doing: null });
    const begin = (what, words) => h("button", { type: "button", onClick: () => this.setState({ doing: what }) }, words);
    return h("div", { class: "plain" },
      h("p", { class: "meta" }, h("a", { href: "/actors" }, "Actors")),
      h("h1", null, actor.name),
      found.stale ? h(OfBefore, { of: "This actor is", again }) : null,
      h(Facts, { rows: [
        ["kind", actor.kind], ["office", actor.office], ["state or body", region(actor.of)],
        ["in office", [actor.from, actor.to].filter(Boolean).join(" to ")],
        ["also called", (actor.names ?? []).filter((name) => name !== actor.name).join(", ")],
        ["members", members(found, actor)],
        ["membership", actor.membership], ["Wikidata", actor.wikidata], ["made by", maker(actor.by)],
      ] }),
      h("div", { class: "row" },
        h("a", { class: "button", href: `/statements?actor=${piece(actor.id)}` }, "All statements"),
        mayCode() && !doing ? [begin("merge", "Merge with another\u2026"), entities.length > 1 ? begin("split", "Split\u2026") : null,
          begin("correct", "Correct name, office, state\u2026")] : null,
        h("button", { type: "button", onClick: () => allEntities(actor.id).then((all) => saveCsv(`${actor.id}.csv`, table(all))) }, "Save as CSV")),
      doing === "correct" ? h(CorrectActor, { actor, total, cancel, again }) : null,
      doing === "merge" ? h(Merge, { actor, entities, cancel, again }) : null,
      doing === "split" ? h(Split, { actor, entities, cancel, again })
        : h(Evidence, { entities, total }),
      next ? h("button", { type: "button", onClick: () => this.more(actor.id) }, `Show more of the ${total.toLocaleString("en")}`) : null,
      h(Past, { found, entities, again }));
  }
}

function members(found, actor) {
  const known = new Map((found.members ?? []).filter((one) => one.id).map((one) => [one.id, one.name]));
  const list = actor.members ?? [];
  return list.length ? list.map((id, i) => [i ? ", " : "", h("a", { key: id, href: `/actors/${piece(id)}` }, known.get(id) ?? id)]) : null;
}

/** The entities with what the server shows of them, whatever it leaves out. */
export function entitiesOf(found) {
  const actor = actorOf(found);
  const whys = new Map((actor.entities ?? []).map((member) => [member.id ?? member, member.why]));
  const list = found.entities ?? actor.entities ?? [];
  return list.map((one) => {
    const entity = one.entity && typeof one.entity === "object" ? { ...one.entity, ...one } : one;
    const id = entity.id ?? one.entity;
    return {
      ...entity, id, why: entity.why ?? whys.get(id), report: entity.report ?? id.slice(0, id.indexOf("/")),
      name: entity.name ?? id, sentences: (one.evidence ?? one.sentences ?? entity.mentions ?? []).map(sentenceOf),
    };
  });
}

function sentenceOf(line) {
  return typeof line === "string" ? { text: line } : { ...line, text: line.sentence ?? line.text };
}

function table(entities) {
  return [["entity", "report", "outlet", "name", "why", "sentences"],
    ...entities.map((one) => [one.id, one.report, one.outlet, one.name, one.why, one.sentences.map((line) => line.text).join(" / ")])];
}

export function Evidence({ entities, total = entities.length, extra }) {
  return h("section", null, h("h2", null, `Joined from ${count(total, "mention in a report", "mentions in reports")}`),
    h("ul", { class: "cards" }, entities.map((one) => h("li", { key: one.id, class: "card" }, extra ? extra(one) : null, h(EntityWords, { one })))));
}

/** One entity: name, outlet, why it is joined, and the sentences that mention it. */
export function EntityWords({ one }) {
  return h("div", null,
    h("h3", null, one.name, h("small", null, ` ${[one.outlet, one.date].filter(Boolean).join(", ")}`)),
    one.why ? h("p", { class: "meta" }, `joined because: ${one.why}`) : null,
    h("ul", { class: "does" }, one.sentences.slice(0, 4).map((line, i) => h("li", { key: i, class: "serif" },
      line.text, " ", line.spans ? h("a", { class: "where", href: `/reports/${piece(one.report)}#at${line.spans.map((span) => span.join("-")).join(",")}` },
        "in the text") : null))),
    one.sentences.length > 4 ? h("p", { class: "note" }, `and ${one.sentences.length - 4} more`) : null);
}

function Past({ found, entities, again }) {
  const steps = found.history ?? [];
  if (!steps.length) {
    return null;
  }
  const known = new Map(entities.map((one) => [one.id, `${one.name} in ${one.outlet ?? one.report}`]));
  return h("section", null, h("h2", null, "History"),
    h(StepList, { steps: [...steps].reverse(), again, names: (value, field) => (field === "actor" ? known.get(value) ?? value : value) }));
}
