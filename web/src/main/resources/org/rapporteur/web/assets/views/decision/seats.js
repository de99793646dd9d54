// The members as seats around a table, those with a veto first. A click or a key changes a vote: y yes, n no, a abstains,
// b absent, u unknown. Each vote has its own sign, so that nothing depends on colour.

import { h } from "../../lib/preact.js";
import { votes } from "../../core/words.js";
import { rove } from "../../parts/rove.js";

const signs = { yes: "+", no: "\u2212", abstain: "\u25cb", absent: "\u00b7", unknown: "?" };
const keys = { y: "yes", n: "no", a: "abstain", b: "absent", u: "unknown" };
const width = 720;

/** Where so many seats stand: rows of a half circle, the innermost first. */
export function places(number) {
  const rows = Math.max(1, Math.ceil(Math.sqrt(number / 7)));
  const radius = (row) => 268 - (rows - 1 - row) * Math.min(70, 190 / rows);
  const whole = Array.from({ length: rows }, (_, row) => radius(row)).reduce((sum, one) => sum + one, 0);
  const found = [];
  for (let row = 0; row < rows; row += 1) {
    const left = number - found.length;
    const own = row === rows - 1 ? left : Math.min(left, Math.round((number * radius(row)) / whole));
    for (let i = 0; i < own; i += 1) {
      const angle = Math.PI * (own === 1 ? 0.5 : 1 - i / (own - 1));
      found.push({ x: width / 2 + radius(row) * Math.cos(angle), y: 300 - radius(row) * Math.sin(angle) });
    }
  }
  return { seats: found, size: Math.max(5, Math.min(27, 640 / Math.max(number, 1))) };
}

export function Seats({ seats, decision, vote, label }) {
  const { seats: at, size } = places(seats.length);
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
    h("svg", { viewBox: `0 0 ${width} 350`, role: "group", "aria-label": label, "aria-describedby": "seats-how", onKeyDown: rove(".seat") },
      h("text", { class: "seats-name", x: width / 2, y: 270, "text-anchor": "middle" }, decision.outcome),
      h("text", { class: "seats-count", x: width / 2, y: 298, "text-anchor": "middle" }, counted(decision.counts)),
      seats.map((seat, i) => h(Seat, { key: seat.member, seat, at: at[i], size, first: i === 0, decision, key_: key,
        click: () => vote(seat.member, after(decision.votes[seat.member])) }))),
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
    seat.veto ? h("circle", { class: "ring", cx: at.x, cy: at.y, r: size + 4 }) : null,
    h("circle", { class: "chair", cx: at.x, cy: at.y, r: size }),
    size >= 10 ? h("text", { class: "sign", x: at.x, y: at.y, "text-anchor": "middle", "dominant-baseline": "central", "font-size": size }, signs[value]) : null,
    size >= 16 ? h("text", { class: "code", x: at.x, y: at.y + size + 19, "text-anchor": "middle" }, seat.member) : null);
}

function after(vote) {
  return votes[(votes.indexOf(vote ?? "unknown") + 1) % votes.length];
}

function counted(counts) {
  return ["yes", "no", "abstain", "absent", "unknown"].filter((one) => counts[one]).map((one) => `${counts[one]} ${one}`).join(", ");
}
