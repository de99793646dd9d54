// Two actors are one: the other is searched for, and both sides' sentences are read before anything is saved.

import { h, Component } from "../../lib/preact.js";
import { get, getVersioned, piece, post } from "../../core/api.js";
import { sentence } from "../../core/problem.js";
import { station } from "../../core/words.js";
import { Loaded } from "../../parts/loaded.js";
import { compare } from "../../parts/jobs.js";
import { say } from "../../parts/say.js";
import { undo } from "../../parts/undo.js";
import { go } from "../../core/router.js";
import { actorOf } from "./actors.js";
import { EntityWords, entitiesOf } from "./actor.js";

export class Merge extends Component {
  state = { words: "", other: null, error: null, busy: false };

  async send(found) {
    const { actor } = this.props;
    const other = actorOf(found);
    this.setState({ busy: true, error: null });
    try {
      const made = await post("/api/actors/merge", {
        from: actor.id, into: other.id, versions: { ...versionsOf(this.props.entities), ...versionsOf(entitiesOf(found)) },
      });
      this.setState({ saved: true });
      await finish(made.codings.slice(0, 1), `${actor.name} and ${other.name} are one.`, this.props.entities[0].id, this.props.again);
    } catch (error) {
      this.setState({ error, busy: false });
    }
  }

  render({ actor, entities, cancel }, { words, other, error, busy, saved }) {
    return h("section", { class: "box", "aria-label": "Merge" }, h("h2", null, `Merge ${actor.name} with another actor`),
      h("label", { class: "field" }, h("span", null, "Who is the same?"),
        h("input", { type: "search", value: words, placeholder: "a part of the name", onInput: (event) => this.setState({ words: event.currentTarget.value, other: null }) })),
      other === null && words.trim() ? h(Loaded, {
        of: words, what: "actors", load: (signal) => get("/api/actors", { words: words.trim(), limit: 8 }, signal),
        show: (found) => h(Candidates, { found, actor, pick: (id) => this.setState({ other: id }) }),
      }) : null,
      other ? h(Loaded, {
        of: other, what: "the other actor", load: (signal) => getVersioned(`/api/actors/${piece(other)}`, signal),
        show: ({ body }) => h("div", null,
          h("div", { class: "two" },
            h("div", null, h("h3", null, actor.name), entities.slice(0, 6).map((one) => h(EntityWords, { key: one.id, one }))),
            h("div", null, h("h3", null, actorOf(body).name), entitiesOf(body).slice(0, 6).map((one) => h(EntityWords, { key: one.id, one })))),
          h("div", { class: "row" },
            h("button", { type: "button", class: "first", disabled: busy, onClick: () => this.send(body) },
              `They are one: merge into ${actorOf(body).name}`))),
      }) : null,
      h(Saved, { saved }),
      error ? h("p", { class: "trouble", role: "alert" }, error.stale ? "Somebody changed one of them meanwhile. Look again, then merge." : sentence(error)) : null,
      h("button", { type: "button", onClick: cancel }, "Cancel"));
  }
}

/** What was decided is kept already, while the actors of a large store are still being made anew. */
export function Saved({ saved }) {
  return h("p", { class: "note", role: "status" }, saved ? "Saved. The actors and stories are being made anew; you may go on elsewhere meanwhile." : null);
}

function Candidates({ found, actor, pick }) {
  const others = found.items.map(actorOf).filter((one) => one.id !== actor.id);
  return others.length
    ? h("ul", { class: "cards" }, others.map((one) => h("li", { key: one.id }, h("button", { type: "button", class: "entry", onClick: () => pick(one.id) },
      one.name, h("small", null, ` ${station(one) || one.kind || ""}`)))))
    : h("p", { class: "note" }, "Nobody else has such a name.");
}

/**
 * After a decision about actors: they are made anew, and all of it can be undone at once. Codings are those by which each step of the
 * decision is undone; entity is a mention of the actor to go to, who may be called by another identifier now; again shows the same anew.
 */
export async function finish(codings, words, entity, again) {
  await compare();
  say(words, { undo: () => undoAll(codings) });
  const next = await actorOfEntity(entity);
  if (next === location.pathname) {
    again();
  } else {
    go(next);
  }
}

/** The address of the actor that a mention belongs to. */
async function actorOfEntity(entity) {
  for (let cursor = null; ;) {
    const found = await get("/api/actors", { limit: 1000, cursor });
    const next = found.items.map(actorOf).find((one) => one.entities.some((member) => (member.id ?? member) === entity));
    if (next || !found.next) {
      return next ? `/actors/${piece(next.id)}` : "/actors";
    }
    cursor = found.next;
  }
}

/** The versions that the person saw, by which another's decision meanwhile is found out. */
export function versionsOf(entities) {
  return Object.fromEntries(entities.filter((one) => one.version !== undefined).map((one) => [one.id, Number(one.version)]));
}

async function undoAll(codings) {
  for (const coding of [...codings].reverse()) {
    if (!await undo(coding.id)) {
      return;
    }
  }
  await compare();
  go("/actors");
}
