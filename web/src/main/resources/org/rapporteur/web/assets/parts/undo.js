// Undoing a coding. What was undone can be taken back the same way.

import { get, piece, post } from "../core/api.js";
import { sentence } from "../core/problem.js";
import { say } from "./say.js";

/** Withdraws a coding of an object, with all that were made together with it. It is clear which is meant, whatever came after it. */
export async function undo(coding, object) {
  try {
    await post(`/api/codings/${piece(coding)}/withdraw`, { version: await versionNow(object) });
    say("Undone.");
    return true;
  } catch (error) {
    say(sentence(error), { kind: "trouble" });
    return false;
  }
}

async function versionNow(object) {
  const { versions } = await get(`/api/reports/${piece(object.split("/")[0])}`);
  return versions[object] ?? 0;
}
