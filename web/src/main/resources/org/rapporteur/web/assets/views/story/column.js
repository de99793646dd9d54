// One outlet's text: a ground and a letter say who makes each statement, a number that the words are printed elsewhere too.

import { h } from "../../lib/preact.js";
import { piece } from "../../core/api.js";
import { shortened } from "../../core/words.js";
import { Marked } from "../../parts/marked.js";
import { rove } from "../../parts/rove.js";
import { speakerClass, speakerSign } from "./model.js";

export function Column({ story, outlet, focus, now, choose }) {
  const { reading } = outlet;
  const places = focus?.places.filter((place) => place.report === outlet.id) ?? [];
  const lit = places.flatMap((place) => reading.points.spansToUnits(place.spans));
  const lighted = new Set(places.map((place) => place.statement));
  const silent = focus && focus.kind !== "statement" && !places.length;
  return h("section", {
    class: `${now ? "column now" : "column"}${silent ? " silent" : ""}`, id: `column-${outlet.letter}`, tabIndex: 0,
    "aria-label": `${outlet.letter}, ${outlet.name}`,
  },
    h("header", null,
      h("h2", null, h("a", { href: `/reports/${piece(outlet.id)}` }, `${outlet.letter} \u00b7 ${outlet.name}`)),
      outlet.title ? h("p", { class: "serif" }, outlet.title) : null,
      h("p", { class: "meta" }, [outlet.published, outlet.credit && outlet.credit !== outlet.name ? `credit: ${outlet.credit}` : null]
        .filter(Boolean).join(" \u00b7 ")),
      silent ? h("p", { class: "note" }, "Nothing of this here.") : null),
    reading.text ? h("div", { onKeyDown: rove(".b") }, h(Marked, {
      text: reading.text, label: `Text of ${outlet.name}`, pick: choose,
      marks: [...reading.statements.flatMap((statement) => marks(story, statement)),
        ...lit.map(([start, end]) => ({ start, end, kind: "on" }))],
      badges: reading.statements.map((statement, i) => {
        const on = lighted.has(statement.id);
        return { at: statement.start, says: `${story.id} ${statement.id} ${on}`,
          node: h(Badge, { key: `b${statement.id}`, story, reading, statement, choose, first: i === 0, on }) };
      }),
    })) : h("p", { class: "note" }, "The text is not in the store."));
}

function marks(story, statement) {
  const printed = story.printings.has(statement.id) ? " va" : "";
  return statement.units.content.map(([start, end]) => ({
    start, end, kind: speakerClass(story.speaker(statement.id)) + printed, id: statement.id,
  }));
}

function Badge({ story, reading, statement, choose, first, on }) {
  const utterance = story.printings.get(statement.id);
  const others = utterance ? utterance.variants.filter((variant) => variant.report !== statement.report).map((variant) => variant.outlet) : [];
  const also = others.length ? `, printed also by ${[...new Set(others)].join(", ")}` : "";
  const sign = speakerSign(story.speaker(statement.id));
  return h("button", {
    type: "button", class: `b ${speakerClass(story.speaker(statement.id))}${utterance ? " also" : ""}${on ? " on-badge" : ""}`,
    title: reading.speaker(statement), tabIndex: first ? 0 : -1, "aria-pressed": on ? "true" : "false",
    "aria-label": `${reading.speaker(statement)}: ${shortened(statement.content?.text, 120)}${also}`,
    onClick: (event) => { event.stopPropagation(); choose(statement.id); },
  }, sign, utterance ? h("sup", null, utterance.number) : null);
}
