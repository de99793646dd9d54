// The members as seats around a table, those with a veto first. A click or a key changes a vote: y yes, n no, a abstains,
// b absent, u unknown. Each vote has its own sign, so that nothing depends on colour.

import { h } from "../../lib/preact.js";
import { votes } from "../../core/words.js";
import { rove } from "../../parts/rove.js";

const signs = { yes: "+", no: "\u2212", abstain: "\u25cb", absent: "\u00b7", unknown: "?" };
const keys = { y: "yes", n: "no", a: "abstain", b: "absent", u: "unknown" };
const gap = 10;

/**
 * Where so many seats stand in a picture so wide: rings of a half circle, the innermost first, each seat as large as there is room for,
 * and within them room for the outcome. {seats: [{x, y}], size, width, height}, size being a seat's radius.
 */
export function places(number, width = 720) {
  let size = 30;
  let rings = ringsOf(number, size, width);
  while (!rings && size > 3) {
    size -= 1;
    rings = ringsOf(number, size, width);
  }
  const whole = rings.reduce((sum, one) => sum + one, 0);
  const base = rings[0] + size + 6;
  const seats = [];
  [...rings].reverse().forEach((radius, ring) => {
    const left = number - seats.length;
    const own = ring === rings.length - 1 ? left : Math.min(left, Math.round((number * radius) / whole));
    for (let i = 0; i < own; i += 1) {
      const angle = Math.PI * (own === 1 ? 0.5 : 1 - i / (own - 1));
      seats.push({ x: width / 2 + radius * Math.cos(angle), y: base - radius * Math.sin(angle) });
    }
  });
  return { seats, size, width, height: base + size + 6, base };
}

/** Radii of rings that take so many seats of a size, the outermost first; null where there is no room. */
function ringsOf(number, size, width) {
  const rings = [];
  let room = 0;
  for (let radius = width / 2 - size - 6; room < number && radius - size >= width * 0.17; radius -= 2 * size + gap * Math.min(1, size / 20)) {
    rings.push(radius);
    room += Math.floor((Math.PI * radius) / (2 * size + 3)) + 1;
  }
  return room >= number || size <= 3 ? rings : null;
}

export function Seats({ seats, decision, vote, label }) {
  // On a phone the picture is drawn for its width, so that seats stay large enough for a finger.
  const narrow = matchMedia("(max-width: 40rem)").matches;
  const { seats: at, size, width, height, base } = places(seats.length, narrow ? 380 : 720);
  const key = (event, seat) => {
    const value = keys[event.key.toLowerCase()];
    if (value && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      vote(seat.member, value);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      vote(seat.member, after(decision.votes[seat.member]));
    }
  };
  return h("div", { class: "seats" },
    h("p", { class: "note", id: "seats-how" }, "Choose a seat to change its vote: click, or arrows and then y (yes), n (no), a (abstains), b (absent), u (unknown)."),
    h("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label, "aria-describedby": "seats-how", onKeyDown: rove(".seat") },
      h("text", { class: "seats-name", x: width / 2, y: base - width * 0.045, "text-anchor": "middle", "font-size": narrow ? 18 : 28 }, decision.outcome),
      narrow ? null : h("text", { class: "seats-count", x: width / 2, y: base, "text-anchor": "middle", "font-size": 16 }, counted(decision.counts)),
      seats.map((seat, i) => h(Seat, { key: seat.member, seat, at: at[i], size, first: i === 0, decision, key_: key,
        click: () => vote(seat.member, after(decision.votes[seat.member])) }))),
    narrow ? h("p", { class: "note seats-below" }, counted(decision.counts)) : null,
    h("ul", { class: "legend", "aria-label": "Signs of votes" }, votes.map((one) => h("li", { key: one },
      h("span", { class: `vote-sign vote-${one}`, "aria-hidden": "true" }, signs[one]), ` ${one}`)),
    seats.some((seat) => seat.veto) ? h("li", null, h("span", { class: "vote-sign veto", "aria-hidden": "true" }, "V"), " double ring: has a veto") : null));
}

function Seat({ seat, at, size, first, decision, key_, click }) {
  const value = decision.votes[seat.member] ?? "unknown";
  const stops = decision.blockedBy?.includes(seat.member);
  return h("g", {
    class: `seat vote-${value}${stops ? " stops" : ""}`, // Attributes of SVG keep their letters: tabIndex would be none.
    role: "button", tabindex: first ? 0 : -1, "data-member": seat.member,
    "aria-label": `${seat.name}${seat.veto ? ", veto" : ""}${seat.weight > 1 ? `, weight ${seat.weight}` : ""}: ${value}${stops ? ", blocks" : ""}`,
    onClick: click, onKeyDown: (event) => key_(event, seat),
  },
    h("title", null, `${seat.name}: ${value}`),
    h("circle", { class: "chair", cx: at.x, cy: at.y, r: size }),
    seat.veto ? h("circle", { class: "ring", cx: at.x, cy: at.y, r: size - Math.max(2, size * 0.14) }) : null,
    size >= 9 ? h("text", { class: "sign", x: at.x, y: at.y - (size >= 14 ? size * 0.24 : 0), "text-anchor": "middle", "dominant-baseline": "central",
      "font-size": size * 0.72 }, signs[value]) : null,
    size >= 14 ? h("text", { class: "code", x: at.x, y: at.y + size * 0.56, "text-anchor": "middle",
      "font-size": size * Math.min(0.46, 1.5 / seat.member.length) }, seat.member) : null);
}

function after(vote) {
  return votes[(votes.indexOf(vote ?? "unknown") + 1) % votes.length];
}

function counted(counts) {
  return ["yes", "no", "abstain", "absent", "unknown"].filter((one) => counts[one]).map((one) => `${counts[one]} ${one}`).join(", ");
}
