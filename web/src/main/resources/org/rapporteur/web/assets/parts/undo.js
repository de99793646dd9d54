// Undoing a coding. What was undone can be taken back the same way.

import { piece, post } from "../core/api.js";
import { sentence } from "../core/problem.js";
import { say } from "./say.js";

/** Withdraws a coding, with all that were made together with it. It is clear which is meant, whatever came after it. */
export async function undo(coding) {
  try {
    await post(`/api/codings/${piece(coding)}/withdraw`, { version: null });
    say("Undone.");
    return true;
  } catch (error) {
    say(sentence(error), { kind: "trouble" });
    return false;
  }
}
