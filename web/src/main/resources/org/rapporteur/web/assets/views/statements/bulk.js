// Deciding about many statements at once: how many is said before, and the whole of it is undone by one button afterwards.

import { h, Component } from "../../lib/preact.js";
import { get, piece, post } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { acts, count, shortened } from "../../core/words.js";
import { Dialog } from "../../parts/dialog.js";
import { Choice } from "../../parts/fields.js";

/** So many decisions the server takes in one step, which is kept whole or not at all. */
const STEP = 500;

/** So many are chosen at once at most. */
export const MOST = 10_000;

/** What can be decided: words for before and after. */
export const decisions = {
  __proto__: null,
  accept: { field: "accepted", value: "yes", does: "Accept", done: "accepted",
    about: "Each keeps what the machine proposed, and says that you have looked and agree." },
  reject: { field: "rejected", value: "yes", does: "Reject", done: "rejected",
    about: "They leave the lists and comparisons. Each report still lists those rejected in it, with a way back." },
  act: { field: "act", does: "Set the act of", done: "given another act", about: "What each does, in the place of every act that was read in it." },
};

/** Everything that a query finds, up to so many; told of each page. */
export async function everything(query, progress) {
  const all = [];
  for (let cursor = null; all.length < MOST;) {
    const found = await get("/api/statements", { ...query, cursor, limit: 1000 });
    all.push(...found.items);
    progress(all.length);
    cursor = found.next;
    if (!cursor) {
      break;
    }
  }
  return all.slice(0, MOST);
}

/**
 * Decides in steps. Statements that somebody else changed meanwhile, or that are gone, are left alone: {firsts, done, left}, firsts being
 * a coding of each step, by which the step is undone.
 */
export async function decide(targets, field, value, { progress, stopped }) {
  const result = { firsts: [], done: 0, left: 0, stopped: false };
  const open = [];
  for (let at = 0; at < targets.length; at += STEP) {
    open.push(targets.slice(at, at + STEP));
  }
  while (open.length && !(result.stopped = stopped())) {
    const some = open.shift();
    try {
      const made = await post("/api/codings", { items: some.map((one) => ({ target: one.id, field, value, version: one.version })) });
      result.firsts.push(made.codings[0].id);
      result.done += some.length;
    } catch (error) {
      if (![400, 404, 412].includes(error.status)) {
        throw Object.assign(error, { result });
      }
      if (some.length === 1) {
        result.left += 1;
      } else {
        const half = some.length >> 1;
        open.unshift(some.slice(0, half), some.slice(half));
      }
    }
    progress(result.done + result.left);
  }
  return result;
}

/** Takes the steps back, the latest first. */
export async function takeBack(firsts) {
  for (const first of [...firsts].reverse()) {
    await post(`/api/codings/${piece(first)}/withdraw`, { version: null });
  }
}

/** Asks before, shows how far it is, can be stopped. Props: what, chosen, close(result or null, act). */
export class Bulk extends Component {
  state = { act: acts[0], at: null, error: null };
  halt = false;

  async send() {
    const { what, chosen, close } = this.props;
    const { field, value } = decisions[what];
    this.setState({ at: 0, error: null });
    try {
      close(await decide(chosen, field, value ?? this.state.act, { progress: (at) => this.setState({ at }), stopped: () => this.halt }),
        this.state.act);
    } catch (error) {
      if (error.result?.done) {
        close(error.result, this.state.act, sentence(error));
      } else {
        this.setState({ error, at: null });
      }
    }
  }

  render({ what, chosen, close }, { act, at, error }) {
    const { does, about } = decisions[what];
    const words = `${does} ${count(chosen.length, "statement")}`;
    const outlets = new Set(chosen.map((one) => one.outlet));
    return h(Dialog, { title: `${words}?`, close: () => (at === null ? close(null) : (this.halt = true)) },
      h("p", null, `From ${count(outlets.size, "outlet")}. ${about} The whole step can be undone.`),
      h("ul", { class: "does" }, chosen.slice(0, 4).map((one) => h("li", { key: one.id, class: "serif" }, shortened(one.content, 120),
        h("small", null, ` ${one.speaker ?? "nobody known"}, ${one.outlet ?? "unknown outlet"}`)))),
      chosen.length > 4 ? h("p", { class: "note" }, `and ${(chosen.length - 4).toLocaleString("en")} more`) : null,
      what === "act" ? h(Choice, { label: "Act", value: act, options: acts.map((one) => [one, one]), change: (next) => this.setState({ act: next }) }) : null,
      error ? h("p", { class: "trouble", role: "alert" }, sentence(error)) : null,
      at === null
        ? h("div", { class: "row" },
          h("button", { type: "button", class: what === "reject" ? "danger" : "first", onClick: () => this.send() }, words),
          h("button", { type: "button", onClick: () => close(null) }, "Cancel"))
        : h("div", { class: "row", role: "status" },
          h("progress", { "aria-label": words, max: chosen.length, value: at }), ` ${at.toLocaleString("en")} of ${chosen.length.toLocaleString("en")} `,
          h("button", { type: "button", onClick: () => { this.halt = true; } }, "Stop")));
  }
}
