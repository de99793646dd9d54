// Who speaks, across all reports.

import { h, Component } from "../../lib/preact.js";
import { get, listAll, piece } from "../../core/api.js";
import { withQuery } from "../../core/router.js";
import { saveCsv } from "../../core/save.js";
import { title } from "../../core/title.js";
import { count, region, shortened } from "../../core/words.js";
import { OfBefore } from "../../parts/before.js";
import { Empty, Loaded } from "../../parts/loaded.js";
import { rove } from "../../parts/rove.js";
import { SearchLine } from "../reports.js";

export class ActorsView extends Component {
  render({ at }) {
    title("Actors");
    const words = at.query.get("words") ?? "";
    const cursor = at.query.get("cursor");
    return h("div", { class: "plain" }, h("h1", null, "Actors"),
      h(SearchLine, { label: "Names of actors", words }),
      h(Loaded, {
        of: `${words}|${cursor}`, what: "the actors", load: (signal) => get("/api/actors", { words, cursor, limit: 100 }, signal),
        show: (found, again) => h("div", null, found.stale ? h(OfBefore, { of: "These actors are", again }) : null, h(Found, { found, words })),
      }));
  }
}

/** The object itself, whether the answer wraps it or not. */
export const actorOf = (one) => one.actor ?? one;

/** In how many reports an actor is mentioned: an entity's identifier begins with its report's. */
function reportsOf(actor) {
  return new Set((actor.entities ?? []).map((entity) => (entity.id ?? entity).split("/")[0])).size;
}

function Found({ found, words }) {
  const actors = found.items.map((one) => ({ ...one, ...actorOf(one) }));
  if (!actors.length) {
    return h(Empty, { title: words ? "No actor has this name" : "No actor yet" },
      h("p", null, words ? "Try a part of the name." : "Actors are made when reports are compared: add reports first."));
  }
  return h("div", null,
    h("p", { class: "total", role: "status" }, count(found.total ?? actors.length, "actor")),
    h("table", { class: "hits actors" },
      h("caption", { class: "hidden" }, "Actors; each name leads to the actor"),
      h("thead", null, h("tr", null, ["Name", "Kind", "Office", "State or body", "Also called", "In"].map((name) =>
        h("th", { key: name, scope: "col" }, name)))),
      h("tbody", { onKeyDown: rove("a.open", ["ArrowDown", "ArrowUp"]) }, actors.map((actor, i) => h("tr", { key: actor.id },
        h("td", { class: "said-words" }, h("a", { class: "open", tabIndex: i ? -1 : 0, href: `/actors/${piece(actor.id)}` }, actor.name)),
        h("td", { "data-name": "Kind" }, actor.kind),
        h("td", { "data-name": "Office" }, actor.office),
        h("td", { "data-name": "State or body" }, region(actor.of)),
        h("td", { "data-name": "Also called" }, shortened((actor.names ?? []).filter((name) => name !== actor.name).join(", "), 80)),
        h("td", { "data-name": "In" }, count(reportsOf(actor), "report")))))),
    h("div", { class: "row" },
      found.next ? h("a", { class: "button", href: withQuery({ cursor: found.next }) }, "Next page") : null,
      h("button", { type: "button", onClick: () => listAll("/api/actors", { words }).then((all) => saveCsv("actors.csv", table(all.map(actorOf)))) },
        "Save all of them as CSV")));
}

function table(actors) {
  return [["id", "name", "kind", "office", "of", "names", "entities"],
    ...actors.map((actor) => [actor.id, actor.name, actor.kind, actor.office, actor.of, (actor.names ?? []).join("; "),
      (actor.entities ?? []).map((entity) => entity.id ?? entity).join("; ")])];
}
