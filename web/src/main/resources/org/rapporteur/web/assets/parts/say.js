// What happened, said to everybody: a line at the foot of the window, which a screen reader reads out.

import { h, Component } from "../lib/preact.js";

let shown = () => {};

/** Says something; kind "trouble" stays until it is closed. An undo offers to take it back. */
export function say(words, { kind = "done", undo = null } = {}) {
  shown({ words, kind, undo });
}

export class Said extends Component {
  constructor() {
    super();
    this.state = { now: null };
    shown = (now) => {
      clearTimeout(this.timer);
      this.setState({ now });
      if (now.kind === "done") {
        this.timer = setTimeout(() => this.setState({ now: null }), now.undo ? 20_000 : 8_000);
      }
    };
  }

  render(_, { now }) {
    const close = () => this.setState({ now: null });
    return h("div", { class: "said" },
      h("div", { role: "status", "aria-live": "polite" }, now && now.kind === "done" ? h("p", null, now.words) : null),
      h("div", { role: "alert" }, now && now.kind !== "done" ? h("p", { class: "trouble" }, now.words) : null),
      now ? h("div", { class: "row" },
        now.undo ? h("button", { type: "button", onClick: () => { close(); now.undo(); } }, "Undo") : null,
        h("button", { type: "button", class: "quiet", onClick: close }, "Close")) : null);
  }
}
