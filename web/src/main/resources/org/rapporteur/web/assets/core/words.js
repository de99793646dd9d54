// How things are called for people. English; one place, so that two views never name one thing differently.

/** "1 report", "3 reports", "2 stories". */
export function count(number, one, many = one.endsWith("y") ? one.slice(0, -1) + "ies" : one + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

export const modes = ["direct", "mixed", "indirect"];

// Looked up by words that come from elsewhere: without a prototype, "constructor" is no word.
export const modeWords = {
  __proto__: null,
  direct: "direct: every word quoted",
  mixed: "mixed: partly quoted",
  indirect: "indirect: in the report's own words",
};

export const acts = ["assert", "predict", "warn", "threaten", "commit", "promise", "agree", "support", "praise", "request",
  "accuse", "reject", "concede"];

export const votes = ["yes", "no", "abstain", "absent", "unknown"];

export const facets = [
  ["actor", "Speaker"], ["outlet", "Outlet"], ["date", "Date"], ["act", "Act"], ["instrument", "Instrument"],
  ["mode", "Mode"], ["story", "Story"], ["confidence", "Confidence"], ["coder", "Coded by"],
];

const kinds = {
  __proto__: null,
  agreement: "Agreed", variant: "Differing", omission: "Left out", conflict: "Contradicted", descriptor: "Described",
  spelling: "Spelled", intervention: "Put in or cut", copy: "Copies", "single source": "Told by one account alone",
  line: "One line", verification: "Held against a transcript", revision: "Changed",
};

export const findingOrder = ["agreement", "variant", "conflict", "omission", "line", "descriptor", "spelling", "intervention",
  "copy", "single source"];

export function findingKind(kind) {
  return kinds[kind] ?? kind;
}

const states = { __proto__: null, reported: ["+", "told"], differently: ["~", "differently"], omitted: ["-", "left out"] };

/** Sign and words for what an outlet does with something told: never a sign alone. */
export function cellState(cell) {
  if (cell.state === "omitted" && cell.names) {
    return [".", "left out, speaker named"];
  }
  return states[cell.state] ?? ["?", cell.state];
}

const fields = {
  __proto__: null,
  "source.entity": "speaker", "source.spans": "words of the source", "cue.spans": "cue", "content.spans": "content",
  mode: "mode", act: "act", accepted: "accepted", rejected: "rejected", name: "name", office: "office", of: "state or body", kind: "kind",
  actor: "actor", withdrawn: "undone",
};

export function fieldName(field) {
  return fields[field] ?? field;
}

/** Who made something, in words: a coder by name, a machine as it calls itself. */
export function maker(by) {
  return by?.startsWith("coder:") ? by.slice(6) : (by ?? "nobody");
}

export function isCoder(by) {
  return Boolean(by?.startsWith("coder:"));
}

export function percent(confidence) {
  return confidence === null || confidence === undefined ? null : `${Math.round(confidence * 100)}\u00a0%`;
}

/** An instant as day and minute where this browser is. */
export function moment(at) {
  const date = new Date(at);
  return at && !Number.isNaN(date.getTime())
    ? date.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })
    : "at an unknown time";
}

/** Words cut at a length, with a sign. */
export function shortened(words, most = 160) {
  const points = Array.from(words ?? "");
  return points.length <= most ? (words ?? "") : points.slice(0, most - 1).join("").trimEnd() + "\u2026";
}

let regions;

/** "RU" as "Russia", where the browser knows the code. */
export function region(code) {
  if (!/^[A-Z]{2}$/.test(code ?? "") || code === "XK") {
    return code === "XK" ? "Kosovo (XK)" : code;
  }
  try {
    regions ??= new Intl.DisplayNames(["en"], { type: "region" });
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "ambassador, Russia"; empty where nothing is known. */
export function station(thing) {
  return [thing?.office, region(thing?.of)].filter(Boolean).join(", ");
}
