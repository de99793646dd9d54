// Every view has its own address. Links are plain links; this follows those of our own pages without loading them anew.

const routes = [];
let changed = () => {};

/** Adds a route: a pattern such as "/stories/:id" and the view that shows it. */
export function route(pattern, view) {
  const names = [];
  const parts = pattern.split("/").map((part) => {
    if (part.startsWith(":")) {
      names.push(part.slice(1));
      return "([^/]+)";
    }
    return part;
  });
  routes.push({ expression: new RegExp(`^${parts.join("/")}/?$`), names, view });
}

/** What the address bar says: {view, params, query, hash, path}. */
export function here() {
  const path = location.pathname;
  for (const { expression, names, view } of routes) {
    const match = expression.exec(path);
    if (match) {
      const params = Object.fromEntries(names.map((name, i) => [name, decoded(match[i + 1])]));
      return { view, params, query: new URLSearchParams(location.search), hash: decoded(location.hash.slice(1)), path };
    }
  }
  return { view: null, params: {}, query: new URLSearchParams(), hash: "", path };
}

/** Goes to an address of ours. With {replace: true} the step cannot be gone back; with {quiet: true} the focus stays where it is. */
export function go(href, { replace = false, quiet = false } = {}) {
  if (href !== location.pathname + location.search + location.hash) {
    history[replace ? "replaceState" : "pushState"]({ quiet }, "", href);
  }
  changed({ quiet });
}

/** The present address with other values in its query; null or an empty list takes a value out, an empty value in a list does not. */
export function withQuery(changes, hash = location.hash) {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    query.delete(key);
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && (one !== "" || Array.isArray(value))) {
        query.append(key, one);
      }
    }
  }
  // A comma needs no escape in a query, and reads better without.
  const text = query.toString().replaceAll("%2C", ",");
  return location.pathname + (text ? `?${text}` : "") + hash;
}

/** Begins to listen; the action is called with every change of the address. */
export function start(action) {
  changed = action;
  addEventListener("popstate", () => changed({ back: true }));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    const own = link.origin === location.origin && !link.hasAttribute("download") && !link.target
      && !link.pathname.startsWith("/api/") && !link.pathname.startsWith("/assets/") && link.pathname !== "/openapi.json"
      && !(link.pathname === location.pathname && link.search === location.search && link.hash.startsWith("#main"));
    if (own) {
      event.preventDefault();
      go(link.pathname + link.search + link.hash);
    }
  });
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
