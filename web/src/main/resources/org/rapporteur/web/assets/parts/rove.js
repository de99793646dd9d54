// One stop of the tab key for a whole list; arrows, Home and End go on within it.

const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A handler for keydown on the list's element: items are those that match the selector. Of ways, only listed arrows count. */
export function rove(selector, ways = Object.keys(steps)) {
  return (event) => {
    const items = [...event.currentTarget.querySelectorAll(selector)];
    const at = items.indexOf(event.target.closest(selector));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    let next = null;
    if (ways.includes(event.key)) {
      next = items[Math.min(items.length - 1, Math.max(0, at + steps[event.key]))];
    } else if (event.key === "Home") {
      next = items[0];
    } else if (event.key === "End") {
      next = items[items.length - 1];
    }
    if (next) {
      event.preventDefault();
      items.forEach((item) => item.setAttribute("tabindex", item === next ? "0" : "-1"));
      next.focus();
    }
  };
}
