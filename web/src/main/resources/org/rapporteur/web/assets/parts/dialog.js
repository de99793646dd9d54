// The browser's own dialog: it keeps the focus inside, closes with Escape, and gives the focus back.

import { h, Component, createRef } from "../lib/preact.js";

/** Props: title, close(), children, plain (no close button). Open as long as it is rendered. */
export class Dialog extends Component {
  box = createRef();

  componentDidMount() {
    this.before = document.activeElement;
    this.box.current.showModal();
  }

  componentWillUnmount() {
    this.box.current.close();
    this.before?.focus?.();
  }

  render({ title, close, children, wide }) {
    return h("dialog", {
      ref: this.box, class: wide ? "wide-dialog" : null, "aria-labelledby": "dialog-title",
      onCancel: (event) => { event.preventDefault(); close(); },
    },
      h("div", { class: "dialog-head" },
        h("h2", { id: "dialog-title" }, title),
        h("button", { type: "button", class: "quiet", "aria-label": "Close", onClick: close }, "\u00d7")),
      children);
  }
}
