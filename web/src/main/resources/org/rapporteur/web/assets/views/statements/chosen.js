// The statements that are ticked, what can be done with them, and what was done last.

import { h, Component } from "../../lib/preact.js";
import { address } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { count } from "../../core/words.js";
import { say } from "../../parts/say.js";
import { Bulk, MOST, decisions, everything, takeBack } from "./bulk.js";

/** A statement found, as a decision about it needs it. */
export function chosenOf(hit) {
  const id = hit.statement.includes("/") ? hit.statement : `${hit.report}/${hit.statement}`;
  return { id, version: hit.version, content: hit.content, speaker: hit.speaker, outlet: hit.outlet };
}

/** Props: chosen (a Map), choose(change), which takes the Map to the next, found, query (without a page), again. */
export class Chosen extends Component {
  state = { what: null, last: null, gathering: null };

  async all() {
    const { query, choose } = this.props;
    this.setState({ gathering: 0 });
    try {
      const hits = await everything(query, (gathering) => this.setState({ gathering }));
      choose(() => new Map(hits.map(chosenOf).map((one) => [one.id, one])));
    } catch (error) {
      say(sentence(error), { kind: "trouble" });
    }
    this.setState({ gathering: null });
  }

  /** What was decided is said here until something else is, and not only for a moment. */
  finished(result, act, trouble) {
    const { what } = this.state;
    this.setState({ what: null });
    if (result) {
      const words = [`${count(result.done, "statement")} ${decisions[what].done}${what === "act" ? `: ${act}` : ""}.`,
        result.left ? `${count(result.left, "statement")} left alone: somebody else changed them meanwhile.` : null,
        result.stopped ? "Stopped before the rest." : null, trouble].filter(Boolean).join(" ");
      this.setState({ last: { words, firsts: result.firsts } });
      this.props.choose(() => new Map());
      this.props.again();
    }
  }

  async undo() {
    const { last } = this.state;
    this.setState({ last: { words: "Undoing\u2026", firsts: [] } });
    try {
      await takeBack(last.firsts);
      this.setState({ last: { words: "Undone.", firsts: [] } });
    } catch (error) {
      this.setState({ last: { words: `Not all is undone: ${sentence(error)}`, firsts: [] } });
    }
    this.props.again();
  }

  render({ chosen, choose, found, query }, { what, last, gathering }) {
    const whole = found.items.length > 0 && found.items.every((hit) => chosen.has(chosenOf(hit).id));
    const more = found.more || found.total > found.items.length;
    const all = found.more || found.total > MOST ? `the first ${MOST.toLocaleString("en")} found` : `all ${found.total.toLocaleString("en")} found`;
    const open = (next) => this.setState({ what: next, last: null });
    return h("div", { class: "chosen-bar" },
      h("div", { role: "status" }, last ? h("p", { class: "box row done-last" }, h("span", null, last.words),
        last.firsts.length ? h("button", { type: "button", onClick: () => this.undo() }, "Undo all of it") : null,
        h("button", { type: "button", class: "quiet", onClick: () => this.setState({ last: null }) }, "Close")) : null),
      chosen.size ? h("div", { class: "box row chosen-now", role: "group", "aria-label": "What is chosen" },
        h("b", null, `${chosen.size.toLocaleString("en")} chosen`),
        h("button", { type: "button", onClick: () => open("accept") }, "Accept\u2026"),
        h("button", { type: "button", class: "danger", onClick: () => open("reject") }, "Reject\u2026"),
        h("button", { type: "button", onClick: () => open("act") }, "Set the act\u2026"),
        h("button", { type: "button", class: "quiet", onClick: () => choose(() => new Map()) }, "Choose none"),
        gathering !== null ? h("span", { class: "note" }, `Gathering ${gathering.toLocaleString("en")}\u2026`)
          : whole && more && chosen.size < Math.min(found.total, MOST)
            ? h("button", { type: "button", class: "quiet", onClick: () => this.all() }, `Choose ${all}`) : null) : null,
      what ? h(Bulk, { key: address("", query), what, chosen: [...chosen.values()], close: (...how) => this.finished(...how) }) : null);
  }
}
