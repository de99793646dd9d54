// A story for showing: its reports as columns, who says each statement, which statements are printings of one saying.

export class Story {
  /** answer: the story as the server gives it; readings: its reports; hits: its statements with their actors. */
  constructor(answer, readings, hits) {
    this.answer = answer;
    this.id = answer.id;
    this.outlets = answer.reports.map((report, i) => ({ ...report, letter: report.letter ?? letter(i), reading: readings[i] }));
    this.byReport = new Map(this.outlets.map((outlet) => [outlet.id, outlet]));
    this.speakers = answer.speakers ?? [];
    this.rows = new Map(this.speakers.filter((row) => row.actor).map((row, i) => [row.actor, i]));
    this.actors = new Map(hits.map((hit) => [statementId(hit), hit.actor]));
    this.findings = answer.findings ?? [];
    this.propositions = answer.propositions ?? [];
    this.utterances = (answer.utterances ?? []).map((utterance, i) => ({ ...utterance, number: i + 1 }));
    this.printings = new Map();
    for (const utterance of this.utterances) {
      utterance.variants.forEach((variant) => this.printings.set(variant.statement, utterance));
    }
    this.tellings = new Map();
    for (const proposition of this.propositions) {
      proposition.cells.flatMap((cell) => cell.statements).forEach((place) => this.tellings.set(place.statement, proposition));
    }
  }

  /** The number of a statement's speaker in the table of speakers, from 1; 0 for nobody known. */
  speaker(statement) {
    const row = this.rows.get(this.actors.get(statement));
    return row === undefined ? 0 : row + 1;
  }

  /** What is meant by the focus in the address: {key, title, kind, places, variants}; null for nothing. */
  focus(key) {
    if (!key) {
      return null;
    }
    if (key.startsWith("by.")) {
      return this.ofSpeaker(key);
    }
    const whole = key.startsWith("r") ? key : `${this.id}/${key}`;
    return this.ofFinding(whole) ?? this.ofUtterance(whole) ?? this.ofProposition(whole) ?? this.ofStatement(whole);
  }

  /** All that one speaker says, in every outlet; "by." and the actor, or "by." alone for nobody known. */
  ofSpeaker(key) {
    const actor = key.slice(3);
    const row = this.speakers.find((one) => one.actor === actor);
    const places = this.outlets.flatMap(({ id, reading }) => reading.statements
      .filter((one) => (this.speaker(one.id) ? this.actors.get(one.id) : "") === actor)
      .map((one) => ({ report: id, spans: one.content.spans, text: one.content.text, statement: one.id })));
    return row || !actor ? { key, kind: "speaker", title: row?.name ?? "Nobody known", places, lacking: [], variants: null } : null;
  }

  ofFinding(id) {
    const finding = this.findings.find((one) => one.id === id);
    if (!finding) {
      return null;
    }
    const utterance = this.utterances.find((one) => one.id === finding.subject);
    return { key: id, kind: finding.kind, title: finding.text, places: finding.evidence, lacking: finding.lacking ?? [],
      variants: utterance?.variants ?? null };
  }

  ofUtterance(id) {
    const utterance = this.utterances.find((one) => one.id === id);
    return utterance
      ? { key: id, kind: "variant", title: utterance.name ? `${utterance.name}, in ${utterance.variants.length} printings`
        : `One saying in ${utterance.variants.length} printings`, places: utterance.variants, lacking: [], variants: utterance.variants }
      : null;
  }

  ofProposition(id) {
    const proposition = this.propositions.find((one) => one.id === id);
    return proposition ? this.told(proposition) : null;
  }

  told(proposition, key = proposition.id) {
    return {
      key, kind: "told", title: proposition.text, places: proposition.cells.flatMap((cell) => cell.statements), variants: null,
      lacking: proposition.cells.filter((cell) => cell.state === "omitted"),
    };
  }

  ofStatement(id) {
    const utterance = this.printings.get(id);
    if (utterance) {
      return { ...this.ofUtterance(utterance.id), key: id, who: this.said(id) };
    }
    const proposition = this.tellings.get(id);
    if (proposition) {
      return { ...this.told(proposition, id), who: this.said(id) };
    }
    const statement = this.statement(id);
    return statement
      ? { key: id, who: this.said(id), kind: "statement", title: statement.content.text, variants: null, lacking: [],
        places: [{ report: statement.report, spans: statement.content.spans, text: statement.content.text, statement: id }] }
      : null;
  }

  statement(id) {
    return this.byReport.get(id.slice(0, id.indexOf("/")))?.reading?.byId.get(id) ?? null;
  }

  /** Who makes a statement, with the outlet that says so. */
  said(id) {
    const statement = this.statement(id);
    const outlet = this.byReport.get(statement?.report);
    return statement ? `${outlet.reading.speaker(statement)}, as ${outlet.name} has it` : null;
  }

  /** How the address names something: without the story's own identifier. */
  keyOf(id) {
    return id.startsWith(`${this.id}/`) ? id.slice(this.id.length + 1) : id;
  }
}

function statementId(hit) {
  return hit.statement?.includes("/") ? hit.statement : `${hit.report}/${hit.statement}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function letter(number) {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letter(Math.floor(number / 26) - 1) + last;
}

/** The sign of a speaker: letters for those known, a question mark for nobody. */
export function speakerSign(number) {
  return number === 0 ? "?" : letter(number - 1).toLowerCase();
}

export function speakerClass(number) {
  return number === 0 ? "sp" : `sp sp${((number - 1) % 8) + 1}`;
}
