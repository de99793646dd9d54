// The tray of running jobs, at the foot of the window.

import { h, Component } from "../lib/preact.js";
import { dismissJob, onJobs } from "./jobs.js";

const states = { waiting: "waiting", running: "running", done: "done", failed: "failed", cancelled: "stopped" };

export class Tray extends Component {
  componentDidMount() {
    onJobs((jobs) => this.setState({ jobs }));
  }

  render(_, { jobs = [] }) {
    return h("div", { class: "tray", role: "status", "aria-live": "polite", "aria-label": "Jobs" },
      jobs.map((job) => h(JobLine, { key: job.id, job })));
  }
}

function JobLine({ job }) {
  const over = ["done", "failed", "cancelled"].includes(job.state);
  const how = job.total ? `${job.done} of ${job.total}` : null;
  return h("div", { class: `job ${job.state}` },
    h("p", null, h("b", null, job.name), " \u00b7 ", states[job.state] ?? job.state, how ? ` \u00b7 ${how}` : null,
      job.message ? h("span", { class: "note" }, ` \u00b7 ${job.message}`) : null),
    over ? null : h("progress", { "aria-label": job.name, max: job.total || undefined, value: job.total ? job.done : undefined }),
    over
      ? h("button", { type: "button", class: "quiet", onClick: () => dismissJob(job.id) }, "Close")
      : h("button", { type: "button", class: "quiet", onClick: job.cancel, disabled: !job.cancel }, "Stop"));
}
