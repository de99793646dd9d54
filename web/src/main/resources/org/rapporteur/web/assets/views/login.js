// Asked for where the server has a list of users.

import { h, Component } from "../lib/preact.js";
import { logIn } from "../core/api.js";
import { sentence } from "../core/problem.js";
import { title } from "../core/title.js";
import { Line } from "../parts/fields.js";

export class LoginView extends Component {
  state = { name: "", password: "", error: null, busy: false };

  render({ done }, { name, password, error, busy }) {
    title("Log in");
    const send = async (event) => {
      event.preventDefault();
      this.setState({ busy: true, error: null });
      try {
        await logIn(name, password);
        done();
      } catch (failure) {
        this.setState({ error: failure, busy: false, password: "" });
      }
    };
    return h("div", { class: "plain narrow" },
      h("h1", null, "Log in"),
      h("form", { onSubmit: send },
        h(Line, { label: "Name", value: name, change: (value) => this.setState({ name: value }), autocomplete: "username", required: true }),
        h(Line, { label: "Password", type: "password", value: password, change: (value) => this.setState({ password: value }),
          autocomplete: "current-password", required: true }),
        error ? h("p", { class: "trouble", role: "alert" }, error.status === 401 ? "Name or password is wrong." : sentence(error)) : null,
        h("button", { type: "submit", class: "first", disabled: busy }, busy ? "Logging in\u2026" : "Log in")));
  }
}
