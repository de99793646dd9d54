// What a body could decide: its members as seats, whose votes can be changed. The address holds body, day, rule and votes.

import { h, Component, createRef } from "../../lib/preact.js";
import { get, piece, post } from "../../core/api.js";
import { go, withQuery } from "../../core/router.js";
import { saveCsv, savePng, saveSvg } from "../../core/save.js";
import { title } from "../../core/title.js";
import { Choice, Line } from "../../parts/fields.js";
import { Loaded } from "../../parts/loaded.js";
import { Answer } from "./answer.js";
import { Members } from "./members.js";
import { Seats } from "./seats.js";

/** "RU.no,US.yes" as an object, and back. */
export function votesOf(text) {
  return Object.fromEntries((text ?? "").split(",").filter(Boolean).map((one) => {
    const dot = one.lastIndexOf(".");
    return [one.slice(0, dot), one.slice(dot + 1)];
  }));
}

export function votesText(votes) {
  return Object.entries(votes).filter(([, vote]) => vote && vote !== "unknown").map(([member, vote]) => `${member}.${vote}`).join(",");
}

export class DecisionView extends Component {
  render({ at }) {
    title("Decision");
    return h("div", { class: "decision" }, h("h1", null, "What a body could decide"),
      h(Loaded, {
        of: "bodies", what: "the bodies", load: (signal) => get("/api/bodies", null, signal),
        show: (found) => h(Asked, { bodies: found.items ?? found.bodies ?? found, query: at.query }),
      }));
  }
}

function Asked({ bodies, query }) {
  const change = (values) => go(withQuery(values), { quiet: true, replace: true });
  const body = query.get("body") ?? bodies[0]?.id;
  const date = query.get("date") ?? new Date().toISOString().slice(0, 10);
  return h("div", null,
    h("div", { class: "row bar" },
      h(Choice, { label: "Body", value: body, options: bodies.map((one) => [one.id, one.name]), change: (id) => change({ body: id, rule: null, votes: null }) }),
      h("label", { class: "field" }, h("span", null, "Day"),
        h("input", { type: "date", value: date, onChange: (event) => event.currentTarget.value && change({ date: event.currentTarget.value }) })),
      h(Question, { key: query.get("question"), words: query.get("question") ?? "", change: (question) => change({ question }) })),
    h(Loaded, {
      of: `${body} ${date}`, what: "the body", load: (signal) => get(`/api/bodies/${piece(body)}`, { date }, signal),
      show: (whole) => h(Sitting, { key: `${body} ${date}`, body: whole, id: body, date, query, change }),
    }));
}

class Question extends Component {
  state = { words: this.props.words };

  render({ change }, { words }) {
    return h("form", { class: "row", onSubmit: (event) => { event.preventDefault(); change(words.trim()); } },
      h(Line, { label: "What is to be decided", value: words, change: (value) => this.setState({ words: value }), maxLength: 200, placeholder: "the proposal" }),
      h("button", { type: "submit" }, "Set"));
  }
}

class Sitting extends Component {
  picture = createRef();

  render({ body, id, date, query, change }) {
    const rules = [...new Map((body.rules ?? []).map((rule) => [rule.id, rule])).values()];
    const rule = rules.some((one) => one.id === query.get("rule")) ? query.get("rule") : rules[0]?.id;
    const votes = votesOf(query.get("votes"));
    const vote = (member, value) => change({ votes: votesText({ ...votes, [member]: value }) });
    const asked = { body: id, date, rule, question: query.get("question") || undefined,
      votes: Object.fromEntries(Object.entries(votes).filter(([member]) => body.seats.some((seat) => seat.member === member))) };
    return h("div", null,
      h("div", { class: "row bar" }, h(Choice, { label: "Rule", value: rule, options: rules.map((one) => [one.id, one.name]), change: (next) => change({ rule: next }) })),
      h(Loaded, {
        of: JSON.stringify(asked), what: "the answer", load: () => post("/api/decisions", asked),
        show: (answer) => this.answered(answer, body, rule, votes, vote),
      }));
  }

  answered(answer, body, rule, votes, vote) {
    const decision = answer.decisions.find((one) => one.rule.id === rule) ?? answer.decisions[0];
    const name = `${body.id}-${answer.date}`;
    const picture = () => this.picture.current.querySelector("svg");
    return h("div", { class: "sitting" },
      h("div", { ref: this.picture },
        h(Seats, { seats: body.seats, decision, vote, label: `${body.name}, ${answer.date}` }),
        h("div", { class: "row" },
          h("button", { type: "button", onClick: () => saveSvg(`${name}.svg`, picture()) }, "Save the picture as SVG"),
          h("button", { type: "button", onClick: () => savePng(`${name}.png`, picture()) }, "as PNG"),
          h("button", { type: "button", onClick: () => saveCsv(`${name}.csv`, [["member", "name", "group", "weight", "veto", "vote"],
            ...body.seats.map((seat) => [seat.member, seat.name, seat.group, seat.weight, seat.veto ? "yes" : "no", decision.votes[seat.member]])]) }, "Save the votes as CSV"))),
      h(Answer, { answer, decision, body }),
      h(Members, { seats: body.seats, decision, votes, vote }));
  }
}
