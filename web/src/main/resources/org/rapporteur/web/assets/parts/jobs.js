// Long jobs: how they go on, told by the server's events, with a way to stop them.

import { get, post, remove, upload } from "../core/api.js";
import { Problem, sentence } from "../core/problem.js";
import { keep, kept } from "../core/keep.js";
import { count } from "../core/words.js";

const ended = ["done", "failed", "cancelled"];
// What was closed here stays closed when the page is loaded anew.
const dismissed = (kept("jobs") ?? "").split(" ");
let jobs = [];
let listener = () => {};

/** Sets who is told of every change: a list of {id, name, state, done, total, message, cancel}. */
export function onJobs(action) {
  listener = action;
  action(jobs);
}

function note(id, change) {
  const known = jobs.some((job) => job.id === id);
  jobs = known ? jobs.map((job) => (job.id === id ? { ...job, ...change } : job)) : [...jobs, { id, ...change }];
  listener(jobs);
}

export function dismissJob(id) {
  if (!id.startsWith("new-")) {
    dismissed.push(id);
    keep("jobs", dismissed.slice(-20).join(" "));
  }
  jobs = jobs.filter((job) => job.id !== id);
  listener(jobs);
}

/** Adds files to the store, then compares all reports anew. Resolves with the jobs' last state. */
export async function addFiles(files, fields) {
  const name = files.length === 1 ? `Reading ${files[0].name}` : `Reading ${count(files.length, "file")}`;
  const read = await run(name, () => upload("/api/reports", files, fields));
  if (read.state !== "done") {
    return { read, compared: null };
  }
  const compared = await run("Comparing the reports", () => post("/api/collations", {}));
  return { read, compared };
}

/** Compares all reports anew. */
export function compare() {
  return run("Comparing the reports", () => post("/api/collations", {}));
}

/** Starts a job and follows it to its end; resolves with its last state, and never rejects. */
export async function run(name, begin) {
  const passing = `new-${Date.now()}-${Math.random()}`;
  note(passing, { name, state: "waiting", done: 0, total: null, message: "Sending\u2026" });
  try {
    const job = await begin();
    dismissJob(passing);
    return await follow(name, job);
  } catch (error) {
    const last = { name, state: "failed", message: sentence(error) };
    note(passing, last);
    return { ...last, error };
  }
}

const kinds = { __proto__: null, ingest: "Reading reports", collate: "Comparing the reports", import: "Importing a record" };

/** Follows what runs already: begun before this page was loaded, or in another window. Says what failed a moment ago. */
export async function resume() {
  try {
    const { items } = await get("/api/jobs");
    const lately = Date.now() - 10 * 60_000;
    for (const job of items) {
      const name = kinds[job.kind] ?? job.kind;
      if (!ended.includes(job.state)) {
        follow(name, job);
      } else if (job.state === "failed" && Date.parse(job.begun) > lately && !dismissed.includes(job.id)) {
        note(job.id, { name, state: job.state, done: job.done, total: job.total, message: job.message });
      }
    }
  } catch {
    // Who may not see them, or a server that does not answer: the view says so itself.
  }
}

async function follow(name, job) {
  const id = job.id;
  const cancel = () => remove(`/api/jobs/${id}`).catch((error) => note(id, { message: sentence(error) }));
  const seen = (now) => note(id, {
    name, cancel, state: now.state ?? "running", done: now.done ?? 0, total: now.total ?? null, message: now.message ?? null,
    result: now.result ?? null,
  });
  seen(job);
  const last = ended.includes(job.state) ? job : await watch(id, seen);
  seen(last);
  return last;
}

/** Listens to the job's events; where they break off, asks every second. */
function watch(id, seen) {
  return new Promise((resolve) => {
    const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
    let over = false;
    const heard = (event) => {
      const now = JSON.parse(event.data);
      seen(now);
      if (ended.includes(now.state) || event.type === "end") {
        over = true;
        source.close();
        resolve(now);
      }
    };
    source.addEventListener("progress", heard);
    source.addEventListener("end", heard);
    source.onerror = () => {
      if (!over) {
        over = true;
        source.close();
        poll(id, seen).then(resolve);
      }
    };
  });
}

async function poll(id, seen) {
  let failures = 0;
  for (;;) {
    await new Promise((wake) => setTimeout(wake, 1000));
    try {
      const now = await get(`/api/jobs/${encodeURIComponent(id)}`);
      failures = 0;
      seen(now);
      if (ended.includes(now.state)) {
        return now;
      }
    } catch (error) {
      failures += 1;
      if (failures >= 10 || (error instanceof Problem && error.status === 404)) {
        return { id, state: "failed", done: 0, total: null, message: sentence(error) };
      }
    }
  }
}
