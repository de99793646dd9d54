// A text with marks that may overlap: cut into pieces, each of which bears the classes of all marks over it. Text is only ever text.

import { h, Component } from "../lib/preact.js";

/** With more paragraphs than this, those out of view are not laid out until they are scrolled to. */
const LONG = 300;

const isBreak = (unit) => unit === "\n" || unit === "\r" || unit === "\u2028" || unit === "\u2029" || unit === "\u0085";
const isBlank = (unit) => unit === " " || unit === "\t" || isBreak(unit);

/**
 * Paragraphs of a text as [start, end), as the rest of the program numbers them: parted by blank lines where the text has any, else by
 * line breaks.
 */
export function paragraphs(text) {
  const lines = [];
  let blank = false;
  for (let i = 0, breaks = 0; i < text.length;) {
    const start = i;
    while (i < text.length && isBlank(text[i])) {
      if (isBreak(text[i])) {
        i += text.startsWith("\r\n", i) ? 1 : 0;
        breaks += 1;
      }
      i += 1;
    }
    if (i === text.length) {
      break;
    }
    if (i > start || !lines.length) {
      if (!lines.length || breaks) {
        blank ||= breaks > 1 && lines.length > 0;
        lines.push({ start: i, end: i, breaks });
      }
      breaks = 0;
    }
    while (i < text.length && !isBlank(text[i])) {
      i += 1;
    }
    lines[lines.length - 1].end = i;
  }
  const found = [];
  for (const { start, end, breaks } of lines) {
    if (found.length && blank && breaks < 2) {
      found[found.length - 1][1] = end;
    } else {
      found.push([start, end]);
    }
  }
  return found;
}

/** Cuts marks {start, end, …} at each other's ends, within one range: [{start, end, marks}], without gaps. One walk along the text. */
export function pieces(start, end, marks) {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  const coming = inside.filter((mark) => mark.start < mark.end).map((mark, i) => ({ mark, i })).sort((a, b) => a.mark.start - b.mark.start || a.i - b.i);
  let next = 0;
  let open = [];
  return cuts.slice(0, -1).map((from, at) => {
    open = open.filter(({ mark }) => mark.end > from);
    while (next < coming.length && coming[next].mark.start <= from) {
      if (coming[next].mark.end > from) {
        open.push(coming[next]);
      }
      next += 1;
    }
    return { start: from, end: cuts[at + 1], marks: [...open].sort((a, b) => a.i - b.i).map(({ mark }) => mark) };
  });
}

/** What overlaps each of some ranges, which are in order and apart: a list for each. One walk along both. */
export function within(ranges, marks) {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open = [];
  return ranges.map(([start, end]) => {
    open = open.filter((mark) => mark.end >= start);
    while (next < sorted.length && sorted[next].start < end) {
      open.push(sorted[next]);
      next += 1;
    }
    return open.filter((mark) => mark.start < end && mark.end >= start);
  });
}

/**
 * Props: text; marks [{start, end, kind, id}]; badges [{at, node, says}] (what stands before the text at a place, and a string that tells
 * when it shows anything else); pick(id) for a click on a marked piece. A piece says by data-id which mark, the shortest with an id, it belongs to.
 */
export function Marked({ text, marks, badges = [], pick, label }) {
  const click = (event) => {
    const id = event.target.closest?.("[data-id]")?.dataset.id;
    if (id && pick && document.getSelection().isCollapsed) {
      pick(id);
    }
  };
  const found = paragraphs(text);
  // A badge may stand within a mark: it is a place to cut as well.
  const own = within(found, [...marks, ...badges.map((badge) => ({ start: badge.at, end: badge.at, badge }))]);
  return h("div", { class: found.length > LONG ? "article long" : "article", lang: "en", role: "group", "aria-label": label, onClick: click },
    found.map(([start, end], i) => h(Paragraph, { key: start, number: i + 1, text, start, end, own: own[i], says: saying(own[i]) })));
}

/** All that a paragraph shows beside its text, as one string. */
function saying(own) {
  return own.map((one) => (one.badge ? `${one.start}=${one.badge.says}` : `${one.start}-${one.end} ${one.kind} ${one.id ?? ""}`)).join("|");
}

/** Drawn anew only where it shows something else: a long report has thousands. */
class Paragraph extends Component {
  shouldComponentUpdate(next) {
    return next.says !== this.props.says || next.text !== this.props.text || next.number !== this.props.number;
  }

  render({ number, text, start, end, own }) {
    return h("p", { "data-p": number }, paragraph(text, start, end, own));
  }
}

function paragraph(text, start, end, own) {
  const badges = new Map();
  own.filter((one) => one.badge && one.start >= start).forEach((one) => badges.set(one.start, [...badges.get(one.start) ?? [], one.badge.node]));
  return pieces(start, end, own.filter((one) => !one.badge || one.start >= start)).filter((piece) => piece.start < piece.end).flatMap((piece) => [
    ...badges.get(piece.start) ?? [], h(Piece, { key: piece.start, piece, text }),
  ]);
}

function Piece({ piece, text }) {
  const classes = new Set(piece.marks.flatMap((mark) => (mark.kind ? mark.kind.split(" ") : [])));
  const depth = piece.marks.filter((mark) => mark.deepens).length;
  if (depth > 1) {
    classes.add(`c${Math.min(3, depth)}`);
  }
  const named = piece.marks.filter((mark) => mark.id).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
  return h("span", {
    "data-start": piece.start, class: classes.size ? [...classes].join(" ") : null, "data-id": named?.id ?? null,
  }, text.slice(piece.start, piece.end));
}

/** What is selected within an element that shows a text by Marked, as [start, end) of that text; null for nothing. */
export function selected(within) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount || !within) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = offset(within, range.startContainer, range.startOffset, false);
  const end = offset(within, range.endContainer, range.endOffset, true);
  return start !== null && end !== null && start < end ? [start, end] : null;
}

function offset(within, node, at, isEnd) {
  if (!within.contains(node)) {
    return null;
  }
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-start]");
  if (piece && node.nodeType === Node.TEXT_NODE) {
    return Number(piece.dataset.start) + at;
  }
  // Between elements: the nearest piece before an end, or behind a start.
  const range = document.createRange();
  range.setStart(node, at);
  const all = [...within.querySelectorAll("[data-start]")];
  if (isEnd) {
    const before = all.filter((one) => range.comparePoint(one, 0) < 0).pop();
    return before ? Number(before.dataset.start) + before.textContent.length : null;
  }
  const behind = all.find((one) => range.comparePoint(one, 0) >= 0);
  return behind ? Number(behind.dataset.start) : null;
}
