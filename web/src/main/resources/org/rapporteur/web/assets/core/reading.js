// A report as the server gives it, laid out for showing: spans as places in this string, and what belongs to a statement beside it.

import { Points } from "./points.js";

export class Reading {
  constructor(answer) {
    this.report = answer.report;
    this.id = answer.report.id;
    this.text = answer.report.text ?? "";
    this.points = new Points(this.text);
    this.items = answer.items ?? [];
    this.codings = answer.codings ?? [];
    this.versions = answer.versions ?? {};
    this.detached = answer.detached ?? [];
    this.entities = new Map(this.of("entity").map((entity) => [entity.id, entity]));
    this.instruments = new Map(this.of("instrument").map((instrument) => [instrument.id, instrument]));
    this.acts = grouped(this.of("act"));
    this.invocations = grouped(this.of("invocation"));
    this.statements = this.of("statement").map((statement) => this.statement(statement))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((statement, i) => ({ ...statement, number: i + 1 }));
    this.byId = new Map(this.statements.map((statement) => [statement.id, statement]));
  }

  of(type) {
    return this.items.filter((item) => item.type === type);
  }

  statement(item) {
    const units = (part) => this.points.spansToUnits(part?.spans);
    const content = units(item.content);
    return {
      ...item,
      units: { source: units(item.source), cue: units(item.cue), content, addressee: units(item.addressee) },
      start: Math.min(...content.map(([start]) => start)),
      end: Math.max(...content.map(([, end]) => end)),
      place: placeOf(item.id),
    };
  }

  find(place) {
    return this.byId.get(`${this.id}/${place}`) ?? null;
  }

  version(object) {
    return this.versions[object] ?? 0;
  }

  /** The entity's name with its office and state, or what the report calls the source, or "nobody known". */
  speaker(statement) {
    const entity = this.entities.get(statement.source?.entity);
    return entity?.name || statement.source?.text || "nobody known";
  }

  /** How deep a statement lies within others: 1 for one that lies in none. */
  depth(statement) {
    let deep = 1;
    const seen = new Set([statement.id]);
    for (let at = this.byId.get(statement.within); at && !seen.has(at.id); at = this.byId.get(at.within)) {
      seen.add(at.id);
      deep += 1;
    }
    return deep;
  }

  /** The codings of an object that are in force: neither withdrawn nor replaced by a later one of the same field. */
  codingsOf(object) {
    const gone = withdrawn(this.codings);
    const last = new Map();
    for (const coding of this.codings) {
      if (coding.target === object && coding.field !== "withdrawn" && !gone.has(coding.id)) {
        last.set(coding.field, coding);
      }
    }
    return last;
  }

  /** Statements that somebody rejected, which the record in force leaves out. */
  rejected() {
    const targets = new Set(this.codings.filter((coding) => coding.field === "rejected").map((coding) => coding.target));
    return [...targets].map((target) => this.codingsOf(target).get("rejected"))
      .filter((coding) => coding?.value === "yes");
  }
}

/** "r…/s10-20" without the report. */
export function placeOf(id) {
  return id.slice(id.indexOf("/") + 1);
}

/** Code-point spans that an identifier such as "s10-20,30-40" names. */
export function spansOf(place) {
  return [...place.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => [Number(start), Number(end)]);
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) {
    groups.set(item.statement, [...(groups.get(item.statement) ?? []), item]);
  }
  return groups;
}

/** Identifiers of the codings that are undone; undoing an undoing counts. */
function withdrawn(codings) {
  const gone = new Set();
  for (const coding of [...codings].reverse()) {
    if (coding.field === "withdrawn" && !gone.has(coding.id)) {
      gone.add(coding.target);
    }
  }
  return gone;
}
