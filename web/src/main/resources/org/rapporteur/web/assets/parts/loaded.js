// Fetches something and shows it: every view is loading, empty, failed or there, and says which.

import { h, Component } from "../lib/preact.js";
import { sentence } from "../core/problem.js";

/**
 * Props: of (what identifies the thing: another value loads anew), load(signal) → promise, show(data, again) → node,
 * what (its name, for "Loading …"), alone (nothing stands above it, so that it bears
 * the view's heading also when it fails). While it loads anew, what was there stays, marked as old.
 */
export class Loaded extends Component {
  constructor() {
    super();
    this.state = { data: undefined, error: null, busy: true };
    this.again = () => this.fetch();
  }

  componentDidMount() {
    this.fetch();
  }

  componentDidUpdate(before) {
    if (before.of !== this.props.of) {
      this.fetch();
    }
  }

  componentWillUnmount() {
    this.stop?.abort();
  }

  async fetch() {
    this.stop?.abort();
    const stop = new AbortController();
    this.stop = stop;
    this.setState({ busy: true, error: null });
    try {
      const data = await this.props.load(stop.signal);
      if (!stop.signal.aborted) {
        this.setState({ data, busy: false, error: null });
      }
    } catch (error) {
      if (!stop.signal.aborted) {
        this.setState({ error, busy: false });
      }
    }
  }

  render({ show, what, alone }, { data, error, busy }) {
    if (error) {
      return h(Trouble, { error, again: this.again, alone });
    }
    if (data === undefined) {
      return h("p", { class: "loading", role: "status" }, `Loading ${what ?? ""}\u2026`);
    }
    return h("div", { "aria-busy": busy ? "true" : "false", class: busy ? "busy" : null }, show(data, this.again));
  }
}

export function Trouble({ error, again, alone }) {
  return h("div", { class: "trouble box", role: "alert" },
    h(alone ? "h1" : "h2", null, error?.status === 404 ? "Not found" : "That did not work"),
    h("p", null, sentence(error)),
    again ? h("button", { type: "button", onClick: again }, "Try again") : null);
}

export function Empty({ title, children }) {
  return h("div", { class: "empty box" }, h("h2", null, title), children);
}
