// Files can be dropped anywhere; a button does the same for those who cannot drag.

import { h, Component, createRef } from "../lib/preact.js";
import { mayCode } from "../core/api.js";
import { go } from "../core/router.js";
import { count } from "../core/words.js";
import { addFiles } from "./jobs.js";
import { say } from "./say.js";
import { Dialog } from "./dialog.js";
import { Line } from "./fields.js";

const example = ["halyard-2007-12-20.txt", "northmere-standard.jsonl", "wexcombe-ledger.html"];

/** Fetches the bundled example's files, which travel with this page. */
export async function exampleFiles() {
  return Promise.all(example.map(async (name) => {
    const response = await fetch(`/assets/example/${name}`);
    if (!response.ok) {
      throw new Error(`the bundled example's file ${name} is not there`);
    }
    return new File([await response.blob()], name);
  }));
}

/** Adds files, says how it ended and opens what came of it. */
export async function take(files, fields) {
  if (!mayCode()) {
    say("Readers cannot add reports. Ask for the role of a coder.", { kind: "trouble" });
    return false;
  }
  if (!files.length) {
    return false;
  }
  const { read, compared } = await addFiles(files, fields);
  if (read.state !== "done") {
    return false;
  }
  say(`${count(files.length, "file")} read.` + (compared?.state === "done" ? " The reports are compared." : ""));
  go("/stories");
  return true;
}

export async function takeExample() {
  try {
    return await take(await exampleFiles());
  } catch (error) {
    say(`The example could not be added: ${error.message}.`, { kind: "trouble" });
    return false;
  }
}

/** The whole window as a place to drop files on. */
export class DropZone extends Component {
  depth = 0;

  /** The frame is drawn anew when somebody logs in: what listened before must not take the same files again. */
  componentDidMount() {
    const files = (action) => (event) => [...(event.dataTransfer?.types ?? [])].includes("Files") && action(event);
    this.listeners = {
      dragenter: files((event) => this.over(1, event)),
      dragleave: files((event) => this.over(-1, event)),
      dragover: files((event) => event.preventDefault()),
      drop: files((event) => this.dropped(event)),
    };
    Object.entries(this.listeners).forEach(([type, listener]) => addEventListener(type, listener));
  }

  componentWillUnmount() {
    Object.entries(this.listeners).forEach(([type, listener]) => removeEventListener(type, listener));
  }

  dropped(event) {
    event.preventDefault();
    this.depth = 0;
    this.setState({ over: false });
    take([...event.dataTransfer.files]);
  }

  over(step, event) {
    event.preventDefault();
    this.depth = Math.max(0, this.depth + step);
    this.setState({ over: this.depth > 0 });
  }

  render(_, { over }) {
    return over ? h("div", { class: "drop", "aria-hidden": "true" }, h("p", null, "Drop the reports here")) : null;
  }
}

/** The dialog behind "Add reports": files, and what a person knows of them. */
export class AddDialog extends Component {
  input = createRef();
  state = { outlet: "", date: "", names: [] };

  render({ close }, { outlet, date, names }) {
    const send = (event) => {
      event.preventDefault();
      const files = [...this.input.current.files];
      if (files.length) {
        close();
        take(files, { outlet, date });
      }
    };
    return h(Dialog, { title: "Add reports", close },
      h("form", { onSubmit: send },
        h("p", null, "Plain text, HTML pages, JSON Lines, ZIP. Files can also be dropped anywhere on this page."),
        h("label", { class: "field" }, h("span", null, "Files"),
          h("input", {
            type: "file", multiple: true, ref: this.input,
            onChange: (event) => this.setState({ names: [...event.currentTarget.files].map((file) => file.name) }),
          })),
        names.length > 1 ? h("p", { class: "note" }, count(names.length, "file")) : null,
        h("fieldset", null, h("legend", null, "If the files do not say it themselves"),
          h(Line, { label: "Outlet", value: outlet, change: (value) => this.setState({ outlet: value }) }),
          h(Line, { label: "Date of publication", type: "date", value: date, change: (value) => this.setState({ date: value }) })),
        h("div", { class: "row" },
          h("button", { type: "submit", class: "first", disabled: !names.length }, "Add"),
          h("button", { type: "button", onClick: () => { close(); takeExample(); } }, "Add the bundled example instead"))));
  }
}
