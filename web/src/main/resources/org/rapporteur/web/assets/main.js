// The start: routes, session, the first view.

import { h, render, Component } from "./lib/preact.js";
import { onLogin, openSession, who } from "./core/api.js";
import { listen } from "./core/keys.js";
import { here, route, start } from "./core/router.js";
import { applyTheme } from "./core/theme.js";
import { resume } from "./parts/jobs.js";
import { Shell } from "./parts/shell.js";
import { Trouble } from "./parts/loaded.js";
import { HomeView } from "./views/home.js";
import { LoginView } from "./views/login.js";
import { StoriesView } from "./views/stories.js";
import { StoryView } from "./views/story/story.js";
import { StatementsView } from "./views/statements/statements.js";
import { ReportsView } from "./views/reports.js";
import { ReportView } from "./views/report/report.js";
import { ActorsView } from "./views/actors/actors.js";
import { ActorView } from "./views/actors/actor.js";
import { DecisionView } from "./views/decision/decision.js";
import { HistoryView } from "./views/history.js";
import { SettingsView } from "./views/settings.js";
import { UsersView } from "./views/users.js";

route("/", HomeView);
route("/stories", StoriesView);
route("/stories/:id", StoryView);
route("/statements", StatementsView);
route("/reports", ReportsView);
route("/reports/:id", ReportView);
route("/actors", ActorsView);
route("/actors/:id", ActorView);
route("/decision", DecisionView);
route("/history", HistoryView);
route("/settings", SettingsView);
route("/users", UsersView);

class Page extends Component {
  state = { at: here(), ready: false, login: false, error: null };

  componentDidMount() {
    onLogin(() => this.setState({ login: true }));
    start(({ quiet } = {}) => this.moved(quiet));
    listen();
    this.begin();
  }

  async begin() {
    this.setState({ error: null });
    try {
      const me = await openSession();
      const login = Boolean(me.login && !me.name);
      this.setState({ ready: true, login });
      if (!login) {
        resume();
      }
    } catch (error) {
      this.setState({ ready: true, error: error.needsLogin ? null : error, login: Boolean(error.needsLogin) });
    }
  }

  /** A view that fails says so, and the others stay within reach. */
  componentDidCatch(broken) {
    this.setState({ broken });
  }

  moved(quiet) {
    const at = here();
    const other = at.path !== this.state.at.path;
    applyTheme();
    this.setState({ at, broken: null }, () => {
      if (other && !quiet) {
        scrollTo(0, 0);
        document.getElementById("main")?.focus({ preventScroll: true });
      }
    });
  }

  render(_, { at, ready, login, error, broken }) {
    return h(Shell, { path: at.path, key: `${ready}-${who()?.name}` }, this.content(at, ready, login, error ?? broken));
  }

  content(at, ready, login, error) {
    if (!ready) {
      return h("p", { class: "loading", role: "status" }, "Loading\u2026");
    }
    if (error) {
      return h("div", { class: "plain" }, h("h1", null, "Rapporteur"), h(Trouble, { error, again: () => this.begin() }));
    }
    if (login) {
      return h(LoginView, { done: () => this.setState({ login: false }) });
    }
    if (!at.view) {
      return h("div", { class: "plain" }, h("h1", null, "Not found"), h("p", null, "There is no page at this address. ",
        h("a", { href: "/" }, "To the beginning")));
    }
    return h(at.view, { key: at.path, at });
  }
}

applyTheme();
const root = document.getElementById("page");
root.replaceChildren();
render(h(Page), root);
