// What went wrong, in sentences for people. Servers answer with problem+json (RFC 9457); anything else gets a sentence of its own.

export class Problem extends Error {
  constructor(status, title, detail, more = {}) {
    super(detail || title);
    this.name = "Problem";
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.field = more.field ?? null;
    this.body = more;
  }

  /** Somebody else changed it meanwhile. */
  get stale() {
    return this.status === 412;
  }

  get needsLogin() {
    return this.status === 401;
  }
}

const known = {
  0: "The server does not answer. Is rapporteur serve still running? Nothing was lost; try again.",
  401: "Log in to go on.",
  403: "Your role does not allow this. Ask an administrator.",
  404: "There is nothing at this address.",
  409: "That does not go together with what is there.",
  412: "Somebody changed this meanwhile.",
  413: "That is too large.",
  415: "The server cannot read this kind of file.",
  429: "Too many requests at once. Wait a moment and try again.",
  503: "The store is not there at the moment. Try again soon.",
};

/** Makes a problem of an answer that is no success. */
export async function problemOf(response) {
  const title = known[response.status] || `The server answered ${response.status}.`;
  try {
    if ((response.headers.get("content-type") || "").includes("json")) {
      const body = await response.json();
      return new Problem(response.status, body.title || title, body.detail || null, body);
    }
  } catch {
    // No JSON after all: the sentence for the number stands.
  }
  return new Problem(response.status, title, null);
}

export function unreachable() {
  return new Problem(0, "No answer", known[0]);
}

/** One or two sentences for people. */
export function sentence(error) {
  if (!(error instanceof Problem)) {
    return `The page failed: ${error?.message ?? error}. Reload it; what you saved is kept.`;
  }
  const words = [error.title, error.detail].filter(Boolean).map(closed);
  const field = error.field ? ` (field: ${error.field})` : "";
  return [...new Set(words)].join(" ") + field;
}

function closed(words) {
  return /[.!?]$/.test(words) ? words : words + ".";
}
