// Who an actor is: name, kind, office, state. Each change is a coding on every mention that the actor joins; all are undone together.

import { h, Component } from "../../lib/preact.js";
import { address, getVersioned, piece, post } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { count, region } from "../../core/words.js";
import { Choice, Line } from "../../parts/fields.js";
import { entitiesOf } from "./actor.js";
import { Saved, finish } from "./merge.js";

const kinds = ["person", "state", "body", "organisation", "group", "document", "unknown"];

/** So many decisions are taken in one step. */
const STEP = 500;

/** All mentions of an actor, page by page. */
export async function allEntities(id) {
  const all = [];
  for (let cursor = null; ;) {
    const { body } = await getVersioned(address(`/api/actors/${piece(id)}`, { cursor, limit: 1000 }));
    all.push(...entitiesOf(body));
    cursor = body.next;
    if (!cursor) {
      return all;
    }
  }
}

export class CorrectActor extends Component {
  constructor({ actor }) {
    super();
    this.before = { name: actor.name ?? "", kind: actor.kind ?? "unknown", office: actor.office ?? "", of: actor.of ?? "" };
    this.state = { ...this.before, error: null, busy: false };
  }

  changes(state) {
    return Object.keys(this.before).filter((field) => state[field].trim() !== this.before[field]).map((field) => [field, state[field].trim() || null]);
  }

  async send(changes) {
    const { actor } = this.props;
    this.setState({ busy: true, error: null });
    try {
      const items = (await allEntities(actor.id)).flatMap((one) => changes.map(([field, value]) =>
        ({ target: one.id, field, value, version: Number(one.version ?? 0) })));
      // The fields of one mention stay in one step.
      const size = STEP - (STEP % changes.length);
      const codings = [];
      for (let at = 0; at < items.length; at += size) {
        codings.push((await post("/api/codings", { items: items.slice(at, at + size) })).codings[0]);
      }
      this.setState({ saved: true });
      await finish(codings, `${actor.name} is corrected.`, items[0].target, this.props.again);
    } catch (error) {
      this.setState({ error, busy: false });
    }
  }

  render({ actor, total, cancel }, state) {
    const changes = this.changes(state);
    const line = (label, field, more) => h(Line, { label, value: state[field], change: (value) => this.setState({ [field]: value }), maxLength: 200, ...more });
    const known = region(state.of.trim());
    return h("form", { class: "box", "aria-label": "Correct", onSubmit: (event) => { event.preventDefault(); this.send(changes); } },
      h("h2", null, `Correct who ${actor.name} is`),
      line("Name", "name", { required: true }),
      h(Choice, { label: "Kind", value: state.kind, options: kinds.map((one) => [one, one]), change: (kind) => this.setState({ kind }) }),
      line("Office", "office", { placeholder: "none" }),
      line("State or body", "of", { placeholder: "none" }),
      h("p", { class: "note", role: "status" }, known !== state.of.trim() ? `${state.of.trim()} is ${known}.` : "A state by its two letters (RU), a body by its name."),
      h("p", { class: "note" }, `Said of ${count(total, "mention")}, beside what was read there.`),
      h(Saved, { saved: state.saved }),
      state.error ? h("p", { class: "trouble", role: "alert" }, state.error.stale ? "Somebody changed this actor meanwhile. Look again, then correct." : sentence(state.error)) : null,
      h("div", { class: "row" },
        h("button", { type: "submit", class: "first", disabled: state.busy || !changes.length || !state.name.trim() }, state.busy ? "Saving\u2026" : "Save"),
        h("button", { type: "button", onClick: cancel }, "Cancel")));
  }
}
