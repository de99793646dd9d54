// What is concluded over many reports (actors, stories, findings) is of the moment when it was made. Where the store has changed since, this
// says so, and makes it anew with one click.

import { h, Component } from "../lib/preact.js";
import { mayCode } from "../core/api.js";
import { compare } from "./jobs.js";

/** Props: of (what is shown, such as "These stories are"), again (shows it anew). */
export class OfBefore extends Component {
  state = { busy: false };

  async make() {
    this.setState({ busy: true });
    await compare();
    this.setState({ busy: false });
    this.props.again();
  }

  render({ of }, { busy }) {
    return h("div", { class: "box row of-before", role: "status" },
      h("p", null, `${of} of before: reports or corrections have come since.`),
      mayCode() ? h("button", { type: "button", disabled: busy, onClick: () => this.make() }, busy ? "Comparing\u2026" : "Compare anew") : null);
  }
}
