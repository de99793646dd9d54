// Undoing a coding. What was undone can be taken back the same way.

import { get, piece, post } from "../core/api.js";
import { sentence } from "../core/problem.js";
import { say } from "./say.js";

/** Withdraws a coding. The object may have been changed since it was shown: then its version is asked for, and tried once more. */
export async function undo(coding, object, version) {
  try {
    await withdraw(coding, await versionNow(object, version));
    say("Undone.");
    return true;
  } catch (error) {
    say(sentence(error), { kind: "trouble" });
    return false;
  }
}

function withdraw(coding, version) {
  return post(`/api/codings/${piece(coding)}/withdraw`, { version: Number(version) });
}

async function versionNow(object, shown) {
  const at = object.indexOf("/s");
  if (at < 0) {
    return shown;
  }
  const history = await get(`/api/reports/${piece(object.slice(0, at))}/statements/${piece(object.slice(at + 1))}/history`);
  const steps = history.items ?? history;
  return steps.length ? Math.max(...steps.map((step) => step.version)) : shown;
}
