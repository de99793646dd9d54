// What is in focus: every place of it, and from printing to printing what was changed.

import { h } from "../../lib/preact.js";
import { piece } from "../../core/api.js";
import { difference } from "../../core/diff.js";
import { placeOf } from "../../core/reading.js";
import { findingKind, shortened } from "../../core/words.js";

export function Focus({ story, focus, close, show }) {
  const name = { told: "Told", statement: "Statement", speaker: "Speaker" }[focus.kind] ?? findingKind(focus.kind);
  return h("section", { class: `focus kind-${focus.kind.replaceAll(" ", "-")}`, "aria-label": "In focus", onKeyDown: (event) => event.key === "Escape" && close() },
    h("div", { class: "dialog-head" },
      h("h2", null, h("span", { class: "tag" }, name)),
      h("button", { type: "button", class: "quiet", "aria-label": "Close what is in focus", onClick: close }, "\u00d7")),
    h("p", { class: "words", "aria-live": "polite" }, focus.who ? h("b", null, `${focus.who}: `) : null, shortened(focus.title, 400)),
    focus.variants ? h(Printings, { story, variants: focus.variants, show }) : h(Places, { story, places: focus.places, show }),
    focus.lacking.length ? h("p", { class: "note" }, "Left out by ", focus.lacking.map((lack, i) => [i ? ", " : "",
      h("b", { key: lack.report }, story.byReport.get(lack.report)?.name ?? lack.report), lack.names ? " (speaker named)" : ""]),
    ", as far as the text at hand was searched.") : null);
}

function Where({ story, place, show }) {
  const outlet = story.byReport.get(place.report);
  const hash = place.statement ? placeOf(place.statement) : `at${place.spans.map((span) => span.join("-")).join(",")}`;
  return h("span", { class: "where" },
    h("a", { href: `/reports/${piece(place.report)}#${hash}` }, `${outlet?.letter ?? ""} ${place.outlet ?? outlet?.name ?? place.report}`),
    place.paragraph ? ` \u00b6${place.paragraph} ` : " ",
    outlet ? h("button", { type: "button", class: "small phone", onClick: () => show(outlet.letter) }, "show the text") : null, " ");
}

function Places({ story, places, show }) {
  return h("ul", { class: "does" }, places.map((place, i) => h("li", { key: i }, h(Where, { story, place, show }),
    h("span", { class: "clause serif" }, shortened(place.value ?? place.text, 300)))));
}

/** The fullest printing, then each other with what it drops and puts in. */
function Printings({ story, variants, show }) {
  const fullest = variants.find((variant) => variant.relations.includes("fullest")) ?? variants[0];
  return h("ul", { class: "does" }, variants.map((variant, i) => h("li", { key: i },
    h(Where, { story, place: variant, show }),
    h("span", { class: "tag" }, variant.relations.join(", ")),
    h("span", { class: "clause serif" }, variant === fullest ? variant.text : h(Difference, { first: fullest.text, second: variant.text })),
    variant.why && variant !== fullest ? h("small", { class: "clause" }, variant.why) : null)));
}

export function Difference({ first, second }) {
  return difference(first, second).flatMap(({ kind, text }, i) => [i ? " " : "",
    kind === "same" ? text : h(kind === "dropped" ? "del" : "ins", { key: i },
      h("span", { class: "hidden" }, kind === "dropped" ? "left out: " : "put in: "), text)]);
}
