package org.rapporteur.server.api.work;

import java.util.List;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.job.JobEvents;
import org.rapporteur.server.job.JobPool;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.job.Job;

/** Operations on jobs. */
public final class JobApi implements AutoCloseable {

    private static final String PATH = "/api/jobs/{id}";

    private final JobPool pool;
    private final JobEvents events;

    /** Makes them. */
    public JobApi(JobPool pool) {
        this.pool = pool;
        this.events = new JobEvents(pool, JobAnswer::of);
    }

    /** Jobs, the latest first. */
    record JobList(List<JobAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "jobs",
                                "/api/jobs",
                                "Lists the latest jobs",
                                JobList.class,
                                call -> Reply.of(new JobList(
                                        pool.list(call.get(Ids.LIMIT)).stream()
                                                .map(JobAnswer::of)
                                                .toList(),
                                        null)))
                        .with(Ids.LIMIT),
                Operation.get(
                                "job",
                                PATH,
                                "Says how a job stands",
                                JobAnswer.class,
                                call -> Reply.of(JobAnswer.of(find(call))))
                        .with(Ids.ID),
                Operation.of("cancelJob", Verb.DELETE, PATH, "Ends a job; what it has done stays", this::cancel)
                        .with(Ids.ID)
                        .gives(200, JobAnswer.class),
                Operation.of(
                                "jobEvents",
                                Verb.GET,
                                PATH + "/events",
                                "Tells how a job goes: events progress and end, each with the job",
                                call -> new Reply.Events(events.to(call.get(Ids.ID))))
                        .with(Ids.ID)
                        .gives(200, new Given.Text("text/event-stream", "Events")));
    }

    private Job find(Call call) {
        return pool.find(call.get(Ids.ID)).orElseThrow(() -> Refusal.notFound("job"));
    }

    private Reply cancel(Call call) {
        Job job = find(call);
        Person person = call.person();
        if (person.role() != Role.ADMIN && !job.by().equals(person.name())) {
            throw Refusal.of(403, "this job is somebody else's: they can end it, or who keeps the accounts");
        }
        return Reply.of(JobAnswer.of(pool.cancel(job.id())));
    }

    /** Ends the streams of events. */
    @Override
    public void close() {
        events.close();
    }
}
