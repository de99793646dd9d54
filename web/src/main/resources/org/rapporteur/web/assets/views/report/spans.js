// Which words of the text: taken from what is selected there, or moved word by word with buttons, so that no mouse is needed.

import { h } from "../../lib/preact.js";
import { shortened } from "../../core/words.js";
import { selected } from "../../parts/marked.js";
import { say } from "../../parts/say.js";

const word = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** The ends of words around a place: where a word begins (or ends) next before or behind it. */
export function step(text, at, way, atEnd) {
  const from = Math.max(0, at - 400);
  const edges = [...text.slice(from, at + 400).matchAll(word)].map((match) => from + match.index + (atEnd ? match[0].length : 0));
  return way > 0 ? edges.find((edge) => edge > at) ?? at : edges.filter((edge) => edge < at).pop() ?? at;
}

export function SpansField({ label, reading, text, spans, change, optional }) {
  const replace = (i, span) => change(spans.map((one, at) => (at === i ? span : one)));
  const take = (add) => {
    const found = selected(text.current);
    if (!found) {
      say("Select the words in the text first.");
      return;
    }
    change((add ? [...spans, found] : [found]).sort((a, b) => a[0] - b[0]));
  };
  return h("fieldset", { class: "spans" }, h("legend", null, label),
    spans.length ? null : h("p", { class: "note" }, "none"),
    spans.map((span, i) => h(Span, {
      key: i, span, text: reading.text, label: spans.length > 1 ? `${label}, piece ${i + 1}` : label,
      change: (next) => replace(i, next), drop: optional || spans.length > 1 ? () => change(spans.filter((_, at) => at !== i)) : null,
    })),
    h("div", { class: "row" },
      h("button", { type: "button", class: "small", onClick: () => take(false) }, "Take what is selected"),
      spans.length ? h("button", { type: "button", class: "small", onClick: () => take(true) }, "Add what is selected") : null));
}

function Span({ span: [start, end], text, label, change, drop }) {
  const move = (edge, way) => () => {
    const next = edge ? [start, step(text, end, way, true)] : [step(text, start, way, false), end];
    if (next[0] < next[1]) {
      change(next);
    }
  };
  const button = (edge, way, sign, words) => h("button", {
    type: "button", class: "small", onClick: move(edge, way), "aria-label": `${label}: ${words}`, title: words,
  }, sign);
  return h("div", { class: "span" },
    h("output", { class: "words", "aria-live": "polite" }, shortened(text.slice(start, end), 240)),
    h("div", { class: "row" },
      button(0, -1, "\u21e4 +", "begin one word earlier"), button(0, 1, "\u21e4 \u2212", "begin one word later"),
      button(1, -1, "\u2212 \u21e5", "end one word earlier"), button(1, 1, "+ \u21e5", "end one word later"),
      drop ? h("button", { type: "button", class: "small", onClick: drop, "aria-label": `${label}: take this piece out` }, "\u00d7") : null));
}
