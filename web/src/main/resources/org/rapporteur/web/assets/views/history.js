// What people decided lately, each step with a way to undo it.

import { h, Component } from "../lib/preact.js";
import { get, mayCode } from "../core/api.js";
import { saveCsv } from "../core/save.js";
import { title } from "../core/title.js";
import { fieldName, maker, moment, shortened } from "../core/words.js";
import { Empty, Loaded } from "../parts/loaded.js";
import { undo } from "../parts/undo.js";

export class HistoryView extends Component {
  render({ at }) {
    title("What happened lately");
    const coder = at.query.get("coder");
    return h("div", { class: "plain" }, h("h1", null, "What happened lately"),
      h(Loaded, {
        of: `history ${coder}`, what: "the history", load: (signal) => get("/api/codings", { coder, limit: 1000 }, signal),
        show: (found, again) => h(Steps, { steps: found.items ?? found, again }),
      }));
  }
}

function Steps({ steps, again }) {
  if (!steps.length) {
    return h(Empty, { title: "Nobody has corrected anything yet" }, h("p", null, "What is corrected in a report or of an actor is listed here."));
  }
  return h("div", null,
    h(StepList, { steps, again }),
    h("button", { type: "button", onClick: () => saveCsv("history.csv", [["at", "by", "object", "words", "field", "before", "after"],
      ...steps.map((step) => [step.coding.at, maker(step.coding.by), step.object, step.words, step.field, step.before, step.after])]) }, "Save as CSV"));
}

/** Steps, the latest first. Names puts a value of a field into words. */
export function StepList({ steps, again, names }) {
  return h("ol", { class: "steps" }, grouped(steps).map((group) => (group.length > 1
    ? h(Together, { key: group[0].coding.id, group, again, names }) : h(Step, { key: group[0].coding.id, step: group[0], again, names }))));
}

/** Steps that were made together, or undone together, stand together. */
export function grouped(steps) {
  const first = new Map(steps.map((step) => [step.coding.id, step.coding.together]));
  const keyOf = ({ coding }) => {
    const together = coding.field === "withdrawn" ? first.get(coding.target) : coding.together;
    return together ? `${coding.field === "withdrawn"} ${coding.by} ${together}` : null;
  };
  const groups = [];
  for (const step of steps) {
    const key = keyOf(step);
    const last = groups[groups.length - 1];
    if (key && last && keyOf(last[0]) === key) {
      last.push(step);
    } else {
      groups.push([step]);
    }
  }
  return groups;
}

/** What was decided about many objects at once, and is undone at once. */
function Together({ group, again, names }) {
  const [{ coding }] = group;
  const undone = coding.field === "withdrawn";
  const objects = new Set(group.map((step) => step.object)).size;
  const fields = [...new Set(group.map((step) => fieldName(step.field)))].join(", ");
  return h("li", { class: "step" },
    h("p", null, h("b", null, maker(coding.by)), undone ? " undid a change of " : " changed ", h("b", null, fields), ` of ${objects.toLocaleString("en")} objects at once`),
    h("p", { class: "meta" }, moment(coding.at)),
    h("details", null, h("summary", null, "Each of them"), h("ol", { class: "steps" }, group.slice(0, 100).map((step) =>
      h(Step, { key: step.coding.id, step, again, names, undoable: false }))),
    group.length > 100 ? h("p", { class: "note" }, `and ${group.length - 100} more`) : null),
    mayCode() ? h("button", { type: "button", class: "quiet", onClick: () => undo(coding.id).then(again) },
      undone ? "Take the undoing back, of all" : "Undo all of it") : null);
}

/** One step of a history: who, when, what, from what to what. Offers to undo it, or to undo an undoing. */
export function Step({ step, again, names = (value) => value, link = true, undoable = true }) {
  const undone = step.coding.field === "withdrawn";
  const value = (words) => (words === null || words === undefined ? "as the machine proposed" : names(words, step.field) || "nothing");
  return h("li", { class: "step" },
    h("p", null, h("b", null, maker(step.coding.by)), undone ? " undid a change of " : " changed ", h("b", null, fieldName(step.field)),
      link ? [" of ", h("a", { href: objectLink(step.object) }, step.words ? `\u201c${shortened(step.words, 100)}\u201d` : step.object)] : null,
      ": ", h("del", null, value(step.before)), " \u2192 ", h("ins", null, value(step.after))),
    h("p", { class: "meta" }, moment(step.coding.at)),
    mayCode() && undoable ? h("button", { type: "button", class: "quiet", onClick: () => undo(step.coding.id).then(again) },
      undone ? "Take the undoing back" : "Undo") : null);
}

/** Where an object is looked at: a report, or a statement, an entity or whatever else stands somewhere in it. */
export function objectLink(object) {
  const at = object.indexOf("/");
  if (at < 0) {
    return object.startsWith("r") ? `/reports/${object}` : `/actors/${encodeURIComponent(object)}`;
  }
  const place = object.slice(at + 1);
  return `/reports/${object.slice(0, at)}#${place.startsWith("s") ? place : place.replace(/^[a-z]+/, "at")}`;
}
