// The one way to the server. Every answer is JSON or a problem. Knows the session, so that every write carries its token.

import { Problem, problemOf, unreachable } from "./problem.js";

let session = null;
let askLogin = () => {};

/** Sets what is called when the server wants to know who is there. */
export function onLogin(action) {
  askLogin = action;
}

export function who() {
  return session;
}

export async function openSession() {
  session = (await send("GET", "/api/session")).body;
  return session;
}

export async function logIn(name, password) {
  session = (await send("POST", "/api/session", { body: { name, password }, quiet: true })).body;
  if (!session?.csrf) {
    await openSession();
  }
  return session;
}

export async function logOut() {
  await send("DELETE", "/api/session");
  session = null;
}

/** Whether this person may change things; without a log-in everybody may. */
export function mayCode() {
  return !session?.role || session.role !== "reader";
}

/** Writes an address with a query; values that are null, empty or an empty list are left out. In a list an empty value means: without any. */
export function address(path, query = {}) {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && (one !== "" || Array.isArray(value))) {
        search.append(key, one);
      }
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Identifiers stand in a path as one piece. */
export const piece = encodeURIComponent;

/** Fetches JSON; resolves with the body alone. */
export async function get(path, query, signal) {
  return (await send("GET", address(path, query), { signal })).body;
}

/** Fetches all pages of a list. */
export async function listAll(path, query) {
  const all = [];
  for (let cursor = null; ;) {
    const found = await get(path, { ...query, cursor, limit: 1000 });
    all.push(...found.items);
    cursor = found.next;
    if (!cursor) {
      return all;
    }
  }
}

/** Fetches JSON with the version that its ETag names: {body, version}. */
export function getVersioned(path, signal) {
  return send("GET", path, { signal });
}

export async function post(path, body, version) {
  return (await send("POST", path, { body, version })).body;
}

export async function put(path, body, version) {
  return (await send("PUT", path, { body, version })).body;
}

export async function patch(path, body, version) {
  return (await send("PATCH", path, { body, version })).body;
}

export async function remove(path, version) {
  return (await send("DELETE", path, { version })).body;
}

/** Sends files with the fields of a form. */
export async function upload(path, files, fields = {}) {
  const form = new FormData();
  for (const file of files) {
    form.append("file", file, file.name);
  }
  for (const [name, value] of Object.entries(fields)) {
    if (value) {
      form.append(name, value);
    }
  }
  return (await send("POST", path, { form })).body;
}

async function send(method, path, { body, form, version, signal, quiet } = {}) {
  const headers = { Accept: "application/json, application/problem+json" };
  if (method !== "GET" && session?.csrf) {
    headers["X-CSRF-Token"] = session.csrf;
  }
  if (version !== undefined && version !== null) {
    headers["If-Match"] = `"${version}"`;
  }
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const response = await answer(path, {
    method, headers, signal, credentials: "same-origin", cache: "no-store",
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.needsLogin && !quiet) {
      askLogin();
    }
    throw problem;
  }
  return { body: await content(response), version: versionOf(response) };
}

async function answer(path, request) {
  try {
    return await fetch(path, request);
  } catch (error) {
    throw error.name === "AbortError" ? error : unreachable();
  }
}

async function content(response) {
  if (response.status === 204) {
    return null;
  }
  const text = await response.text();
  if (!text) {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(response.status, "The server's answer is not understood.", "It is no JSON. Is this the server of Rapporteur?");
  }
}

function versionOf(response) {
  const tag = response.headers.get("ETag");
  // What follows a full stop says how the answer was made, and is no part of the version.
  return tag ? tag.replace(/^W\//, "").replaceAll('"', "").split(".")[0] : null;
}
