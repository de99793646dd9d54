// The form that corrects a statement: only what differs is sent, and only over the version that was seen.

import { h, Component } from "../../lib/preact.js";
import { patch, piece } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { acts, modes, modeWords, station } from "../../core/words.js";
import { Choice } from "../../parts/fields.js";
import { say } from "../../parts/say.js";
import { undo } from "../../parts/undo.js";
import { SpansField } from "./spans.js";
import { Stale } from "./stale.js";

const NEW = "new";
const NOBODY = "";
const parts = [["source", "Words of the source"], ["cue", "Cue"], ["content", "Content"]];

export class Correct extends Component {
  constructor({ reading, statement }) {
    super();
    const now = reading.acts.get(statement.id) ?? [];
    this.before = {
      entity: statement.source?.entity ?? NOBODY, mode: statement.mode, act: now[0]?.category ?? "",
      source: statement.units.source, cue: statement.units.cue, content: statement.units.content,
    };
    this.state = { ...this.before, error: null, busy: false, stale: null };
  }

  /** What was changed, as the server takes it. */
  changes({ reading }, state) {
    const changes = {};
    if (state.entity === NEW) {
      changes["source.entity"] = null;
    } else if (state.entity !== this.before.entity) {
      changes["source.entity"] = state.entity || null;
    }
    for (const field of ["mode", "act"]) {
      if (state[field] !== this.before[field]) {
        changes[field] = state[field] || null;
      }
    }
    for (const [part] of parts) {
      if (JSON.stringify(state[part]) !== JSON.stringify(this.before[part])) {
        changes[`${part}.spans`] = reading.points.spansToPoints(state[part]);
      }
    }
    return changes;
  }

  async send(changes, version = this.props.reading.version(this.props.statement.id)) {
    const { reading, statement, done } = this.props;
    this.setState({ busy: true, error: null, stale: null });
    try {
      const made = await patch(`/api/reports/${piece(reading.id)}/statements/${piece(statement.place)}`, changes, version);
      const [first] = made?.codings ?? made?.items ?? [];
      say("Saved beside the machine's proposal.", {
        // What was decided together is undone together.
        undo: first ? () => undo(first.id).then(done) : null,
      });
      done();
    } catch (error) {
      this.setState(error.stale ? { busy: false, stale: { changes, error } } : { busy: false, error });
    }
  }

  render({ reading, statement, text, cancel, done }, state) {
    const changes = this.changes(this.props, state);
    // Who is no entity of the report is known by the words that the report has for them.
    const unnamed = state.entity === NEW && (!changes["source.spans"] || !state.source.length);
    const nothing = !Object.keys(changes).length || unnamed;
    const submit = (event) => { event.preventDefault(); this.send(changes); };
    return h("form", { class: "correct", "aria-label": "Correct this statement", onSubmit: submit },
      h(Choice, { label: "Speaker", id: "correct-speaker", value: state.entity, options: speakers(reading), change: (entity) => this.setState({ entity }) }),
      unnamed ? h("p", { class: "note", role: "status" }, "Select the words that name the speaker in the text, then take them as the words of the source below.") : null,
      h(Choice, { label: "Mode", value: state.mode, options: modes.map((mode) => [mode, modeWords[mode]]), change: (mode) => this.setState({ mode }) }),
      h(Choice, { label: "Act", value: state.act, options: actOptions(state.act), change: (act) => this.setState({ act }) }),
      parts.map(([part, label]) => h(SpansField, {
        key: part, label, reading, text, spans: state[part], optional: part !== "content", change: (spans) => this.setState({ [part]: spans }),
      })),
      state.error ? h("p", { class: "trouble", role: "alert" }, sentence(state.error)) : null,
      h("div", { class: "row" },
        h("button", { type: "submit", class: "first", disabled: nothing || state.busy }, "Save"),
        h("button", { type: "button", onClick: cancel }, "Cancel"),
        h("button", { type: "button", class: "danger", disabled: state.busy, onClick: () => this.send({ rejected: "yes" }) }, "Reject: this is no statement")),
      state.stale ? h(Stale, {
        reading, statement, mine: state.stale.changes, over: (version) => this.send(state.stale.changes, version),
        keep: () => { this.setState({ stale: null }); done(); },
      }) : null);
  }
}

/** Those who speak in the report first, then everybody else, each by name. */
function speakers(reading) {
  const speak = new Set(reading.statements.map((statement) => statement.source?.entity));
  const known = [...reading.entities.values()]
    .sort((a, b) => speak.has(b.id) - speak.has(a.id) || (a.name ?? "").localeCompare(b.name ?? ""))
    .map((entity) => [entity.id, [entity.name || entity.mentions?.[0]?.text || entity.id, station(entity)].filter(Boolean).join(", ")]);
  return [[NOBODY, "nobody known"], ...known, [NEW, "somebody else, by the words of the text\u2026"]];
}

function actOptions(now) {
  const all = now && !acts.includes(now) ? [now, ...acts] : acts;
  return [["", "none"], ...all.map((act) => [act, act])];
}
