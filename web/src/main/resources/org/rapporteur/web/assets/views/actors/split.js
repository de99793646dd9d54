// One actor is two: the mentions that belong to the other are ticked, with their sentences beside them.

import { h, Component } from "../../lib/preact.js";
import { post } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { count } from "../../core/words.js";
import { Line } from "../../parts/fields.js";
import { Evidence } from "./actor.js";
import { Saved, finish, versionsOf } from "./merge.js";

export class Split extends Component {
  state = { ticked: [], name: "", error: null, busy: false };

  render({ actor, entities, cancel, again }, { ticked, name, error, busy, saved }) {
    const toggle = (id) => this.setState({ ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id] });
    const send = async (event) => {
      event.preventDefault();
      this.setState({ busy: true, error: null });
      try {
        const made = await post("/api/actors/split", { actor: actor.id, entities: ticked, name: name.trim() || null, versions: versionsOf(entities) });
        this.setState({ saved: true });
        await finish(made.codings.slice(0, 1), `${actor.name} is split.`, ticked[0], again);
      } catch (failure) {
        this.setState({ error: failure, busy: false });
      }
    };
    return h("form", { class: "box", "aria-label": "Split", onSubmit: send }, h("h2", null, `Split ${actor.name}`),
      h("p", null, "Tick the mentions that are somebody else."),
      h(Evidence, { entities, extra: (one) => h("label", { class: "check" },
        h("input", { type: "checkbox", checked: ticked.includes(one.id), onChange: () => toggle(one.id) }), ` ${one.name} in ${one.outlet ?? one.report} is somebody else`) }),
      h(Line, { label: "Name of the other", value: name, change: (value) => this.setState({ name: value }), maxLength: 200 }),
      ticked.length === entities.length ? h("p", { class: "note" }, "All of them: then nothing would be left here.") : null,
      h(Saved, { saved }),
      error ? h("p", { class: "trouble", role: "alert" }, error.stale ? "Somebody changed this actor meanwhile. Look again, then split." : sentence(error)) : null,
      h("div", { class: "row" },
        h("button", { type: "submit", class: "first", disabled: busy || !ticked.length || ticked.length === entities.length || !name.trim() },
          `Split off ${count(ticked.length, "mention")}`),
        h("button", { type: "button", onClick: cancel }, "Cancel")));
  }
}
