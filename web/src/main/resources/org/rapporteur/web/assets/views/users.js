// Who may use the server; for administrators.

import { h, Component } from "../lib/preact.js";
import { get, patch, piece, post } from "../core/api.js";
import { sentence } from "../core/problem.js";
import { title } from "../core/title.js";
import { Choice, Line } from "../parts/fields.js";
import { Loaded } from "../parts/loaded.js";
import { say } from "../parts/say.js";

const roles = [["reader", "reader: looks"], ["coder", "coder: adds and corrects"], ["admin", "admin: also users"]];

export class UsersView extends Component {
  render() {
    title("Users");
    return h("div", { class: "plain" }, h("h1", null, "Users"),
      h(Loaded, { of: "users", what: "the users", load: (signal) => get("/api/users", null, signal),
        show: (found, again) => h("div", null, h(List, { users: found.items ?? found, again }), h(NewUser, { again })) }));
  }
}

async function tried(action, words, again) {
  try {
    await action();
    say(words);
    again();
    return true;
  } catch (error) {
    say(sentence(error), { kind: "trouble" });
    return false;
  }
}

function List({ users, again }) {
  if (!users.length) {
    return h("p", null, "There is no user: whoever reaches this address may do everything.");
  }
  return h("ul", { class: "cards" }, users.map((user) => h("li", { key: user.name, class: "card row" },
    h("b", null, user.name),
    h(Choice, { label: `Role of ${user.name}`, value: user.role, options: roles,
      change: (role) => tried(() => patch(`/api/users/${piece(user.name)}`, { role }, user.version), `${user.name} is ${role} now.`, again) }))));
}

class NewUser extends Component {
  state = { name: "", password: "", role: "coder" };

  render({ again }, { name, password, role }) {
    const send = async (event) => {
      event.preventDefault();
      if (await tried(() => post("/api/users", { name, password, role }), `${name} may log in now.`, again)) {
        this.setState({ name: "", password: "" });
      }
    };
    return h("form", { class: "box", onSubmit: send }, h("h2", null, "New user"),
      h(Line, { label: "Name", value: name, change: (value) => this.setState({ name: value }), required: true, autocomplete: "off" }),
      h(Line, { label: "Password", type: "password", value: password, change: (value) => this.setState({ password: value }), required: true,
        autocomplete: "new-password", minLength: 12 }),
      h(Choice, { label: "Role", value: role, options: roles, change: (value) => this.setState({ role: value }) }),
      h("button", { type: "submit", class: "first" }, "Add"));
  }
}
