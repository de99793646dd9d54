// The frame of every view: header, the ways through, help, what runs, what was said.

import { h, Component } from "../lib/preact.js";
import { logOut, mayCode, who } from "../core/api.js";
import { bind, listKeys } from "../core/keys.js";
import { go } from "../core/router.js";
import { setTheme, theme } from "../core/theme.js";
import { Dialog } from "./dialog.js";
import { AddDialog, DropZone } from "./drop.js";
import { Said } from "./say.js";
import { Tour, startTour } from "./tour.js";
import { Tray } from "./tray.js";

const places = [
  ["/stories", "Stories", "s"], ["/statements", "Statements", "t"], ["/reports", "Reports", "r"], ["/actors", "Actors", "a"],
  ["/decision", "Decision", "d"],
];

const next = { system: "light", light: "dark", dark: "system" };

export class Shell extends Component {
  state = { open: null, theme: theme() };
  add = () => this.setState({ open: "add" });

  componentDidMount() {
    bind("?", "show these keys", () => this.setState({ open: "help" }));
    bind("/", "search", () => {
      const field = document.querySelector("input[type=search]");
      field ? field.focus() : go("/statements");
    });
    bind("+", "add reports", () => this.setState({ open: "add" }));
    places.forEach(([href, name, key]) => bind(`g ${key}`, `go to ${name}`, () => go(href)));
    bind("g h", "go to what happened lately", () => go("/history"));
    addEventListener("rapporteur:add", this.add);
  }

  componentWillUnmount() {
    removeEventListener("rapporteur:add", this.add);
  }

  render({ path, children }, { open, theme: now }) {
    const close = () => this.setState({ open: null });
    const switchTheme = () => {
      setTheme(next[now]);
      this.setState({ theme: next[now] });
    };
    return h("div", { class: "shell" },
      h("a", { class: "skip", href: "#main" }, "Skip to the content"),
      h("header", { class: "top" },
        h("a", { class: "brand", href: "/" }, "Rapporteur"),
        h("nav", { "aria-label": "Views" }, h("ul", null, places.map(([href, name]) => h("li", { key: href },
          h("a", { href, "aria-current": current(path, href) }, name))))),
        h("div", { class: "tools" },
          mayCode() ? h("button", { type: "button", class: "first", onClick: () => this.setState({ open: "add" }) }, "Add") : null,
          h("button", { type: "button", class: "quiet", onClick: switchTheme, "aria-label": `Colours: ${now}. Change` },
            { system: "\u25d0", light: "\u25cb", dark: "\u25cf" }[now]),
          h("button", { type: "button", class: "quiet", "aria-label": "Help and keys", onClick: () => this.setState({ open: "help" }) }, "?"),
          h("a", { class: "icon", href: "/settings", "aria-label": "Settings", "aria-current": current(path, "/settings") }, "\u2699"))),
      h("main", { id: "main", tabIndex: -1 }, children),
      h("footer", { class: "foot" }, h(Account), h("a", { href: "/history" }, "What happened lately"),
        h("a", { href: "/openapi.json" }, "Programming interface")),
      h(Tour), h(Tray), h(Said), h(DropZone),
      open === "add" ? h(AddDialog, { close }) : null,
      open === "help" ? h(Help, { close }) : null);
  }
}

function current(path, href) {
  return path === href || path.startsWith(href + "/") ? "page" : null;
}

function Account() {
  const me = who();
  if (!me?.login || !me.name) {
    return null;
  }
  return h("span", null, `${me.name}, ${me.role} `,
    me.role === "admin" ? h("a", { href: "/users" }, "Users") : null, " ",
    h("button", { type: "button", class: "quiet", onClick: () => logOut().then(() => location.assign("/")) }, "Log out"));
}

function Help({ close }) {
  const keys = listKeys();
  return h(Dialog, { title: "Help", close },
    h("p", null, "In lists, arrows go from one to the next, Home and End to the first and last, Enter opens, Escape closes."),
    h("table", { class: "keys" }, h("caption", null, "Keys"), h("tbody", null, keys.map(({ key, does }) => h("tr", { key },
      h("th", { scope: "row" }, key.split(" ").map((one) => h("kbd", { key: one }, one))), h("td", null, does))))),
    h("p", { class: "note" }, "Single keys can be switched off in the ", h("a", { href: "/settings", onClick: close }, "settings"), "."),
    h("div", { class: "row" },
      h("button", { type: "button", onClick: () => { close(); startTour(); } }, "Start the tour")));
}
