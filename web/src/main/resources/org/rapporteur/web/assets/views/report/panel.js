// Everything that the record says of one statement, why, and who says so; and the way to correct it.

import { h, Component } from "../../lib/preact.js";
import { get, mayCode, patch, piece } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { fieldName, isCoder, maker, modeWords, percent, station } from "../../core/words.js";
import { Facts } from "../../parts/fields.js";
import { Loaded } from "../../parts/loaded.js";
import { say } from "../../parts/say.js";
import { undo } from "../../parts/undo.js";
import { Step } from "../history.js";
import { Correct } from "./correct.js";

export class Panel extends Component {
  state = { correcting: false };

  render({ reading, statement, close, again, text }, { correcting }) {
    if (!statement) {
      return h("aside", { class: "panel", "aria-label": "Statement" },
        h("p", { class: "note" }, reading.statements.length
          ? "Choose a statement in the text: a click on it, or its number with the keyboard (arrows, then Enter)."
          : "No statement was found in this report."));
    }
    const done = () => { this.setState({ correcting: false }); again(); };
    return h("aside", { class: "panel open", "aria-labelledby": "panel-title", onKeyDown: (event) => event.key === "Escape" && close() },
      h("div", { class: "dialog-head" },
        h("h2", { id: "panel-title", tabIndex: -1 }, `Statement ${statement.number}`),
        h("button", { type: "button", class: "quiet", "aria-label": "Close the statement", onClick: close }, "\u00d7")),
      h("p", { class: "words" }, statement.content?.text),
      h(Fields, { reading, statement }),
      h(Acts, { reading, statement }),
      h(Corrected, { reading, statement }),
      mayCode() && !correcting ? h("div", { class: "row" },
        h("button", { type: "button", class: "first", onClick: () => this.setState({ correcting: true }) }, "Correct this statement"),
        reading.codingsOf(statement.id).get("accepted")?.value ? null
          : h("button", { type: "button", onClick: () => accept(reading, statement, done) }, "Accept as it stands")) : null,
      correcting ? h(Correct, { reading, statement, text, done, cancel: () => this.setState({ correcting: false }) }) : null,
      h(History, { reading, statement, again }));
  }
}

/** Says that it is right, which changes nothing of it. */
async function accept(reading, statement, done) {
  try {
    const { codings: [made] } = await patch(`/api/reports/${piece(reading.id)}/statements/${piece(statement.place)}`, { accepted: "yes" },
      reading.version(statement.id));
    say("Accepted as it stands.", { undo: () => undo(made.id).then(done) });
  } catch (error) {
    say(sentence(error), { kind: "trouble" });
  }
  done();
}

function Fields({ reading, statement }) {
  const { source, addressee } = statement;
  const entity = reading.entities.get(source?.entity);
  const within = reading.byId.get(statement.within);
  return h(Facts, { rows: [
    ["speaker", h("span", null, h("b", null, reading.speaker(statement)), entity && station(entity) ? `, ${station(entity)}` : null)],
    ["source", source?.text ? `\u201c${source.text}\u201d` : null],
    ["why", source?.why],
    ["perhaps also", (source?.candidates ?? []).map((one) => reading.entities.get(one.entity ?? one)?.name ?? null).filter(Boolean).join(", ")],
    ["cue", statement.cue?.text],
    ["to", addressee ? reading.entities.get(addressee.entity)?.name ?? addressee.text : null],
    ["mode", modeWords[statement.mode] ?? statement.mode],
    ["within", within ? h("a", { href: `#${within.place}` }, `statement ${within.number}, ${reading.speaker(within)}`) : null],
    ["time", statement.time?.text ?? statement.time?.value ?? (typeof statement.time === "string" ? statement.time : null)],
    ["confidence", percent(statement.confidence)],
    ["made by", maker(statement.by) + (isCoder(statement.by) ? "" : ", a machine")],
  ] });
}

function Acts({ reading, statement }) {
  const acts = reading.acts.get(statement.id) ?? [];
  const invocations = reading.invocations.get(statement.id) ?? [];
  if (!acts.length && !invocations.length) {
    return null;
  }
  return h("section", null, h("h3", null, "What it does"), h("ul", { class: "does" },
    acts.map((act) => h("li", { key: act.id }, h("b", null, act.category), manner(act), " ",
      act.target ? h("span", null, "\u2192 ", reading.entities.get(act.target.entity ?? act.target)?.name ?? act.target.text ?? "") : null,
      act.condition ? h("span", { class: "clause" }, `if: ${reading.points.words(act.condition.spans)}`) : null,
      act.consequence ? h("span", { class: "clause" }, `then: ${reading.points.words(act.consequence.spans)}`) : null,
      h("small", null, [percent(act.confidence), maker(act.by)].filter(Boolean).map((part) => ` \u00b7 ${part}`).join("")))),
    invocations.map((one) => h("li", { key: one.id }, "invokes ", h("b", null, reading.instruments.get(one.instrument)?.name ?? "an instrument"),
      ` as ${one.how}`, h("small", null, ` \u00b7 ${maker(one.by)}`)))));
}

function manner(act) {
  const words = [act.tense, act.modality, act.polarity === "positive" ? null : act.polarity].filter(Boolean).join(", ");
  return words ? ` (${words})` : "";
}

/** What a person decided, beside what the machine had proposed. */
function Corrected({ reading, statement }) {
  const codings = [...reading.codingsOf(statement.id).values()];
  if (!codings.length) {
    return null;
  }
  const show = (field, value) => valueWords(reading, field, value);
  return h("section", { class: "corrected" }, h("h3", null, "Coded"),
    h(Loaded, {
      of: `${statement.id} ${reading.version(statement.id)}`, what: "the proposal",
      load: (signal) => get(`/api/reports/${piece(reading.id)}/statements/${piece(statement.place)}`, null, signal),
      show: (detail) => h("ul", { class: "does" }, codings.map((coding) => h("li", { key: coding.id },
        h("b", null, fieldName(coding.field)), ": ", h("ins", null, show(coding.field, coding.value) || "nothing"),
        ` by ${maker(coding.by)}`,
        // Of acts the answer has those in force alone.
        ["act", "accepted", "rejected"].includes(coding.field) ? null : h("span", { class: "clause" }, "the machine proposed: ", h("del", null, show(coding.field, proposedValue(detail, coding.field)) || "nothing"))))),
    }));
}

/** What the machine proposed for a field, as a coding would give it. */
export function proposedValue(detail, field) {
  const from = [detail?.proposal ?? detail?.proposed ?? {}].flat()[0] ?? {};
  return field.split(".").reduce((value, key) => value?.[key], from) ?? null;
}

/** A field's value in words: an entity by its name, spans by the words there. */
export function valueWords(reading, field, value) {
  if (value === null || value === undefined || value === "") {
    return "";
  }
  if (field === "source.entity") {
    return reading.entities.get(value)?.name ?? value;
  }
  if (field.endsWith(".spans")) {
    return `\u201c${reading.points.words(spansValue(value))}\u201d`;
  }
  return String(value);
}

/** Spans as a coding writes them: JSON, or "10-20,30-40". */
function spansValue(value) {
  if (Array.isArray(value)) {
    return value;
  }
  return [...String(value).matchAll(/(\d+)\s*[-,]\s*(\d+)/g)].map(([, start, end]) => [Number(start), Number(end)]);
}

function History({ reading, statement, again }) {
  if (!reading.version(statement.id)) {
    return h("p", { class: "note" }, "Nobody has corrected this statement.");
  }
  return h("details", { class: "past", open: true }, h("summary", null, "History"),
    h(Loaded, {
      of: `${statement.id} ${reading.version(statement.id)}`, what: "the history",
      load: (signal) => get(`/api/reports/${piece(reading.id)}/statements/${piece(statement.place)}/history`, null, signal),
      show: (found) => h("ol", { class: "steps" }, [...(found.items ?? found)].reverse().map((step) => h(Step, {
        key: step.coding.id, step, again, link: false, names: (value, field) => valueWords(reading, field, value),
      }))),
    }));
}
