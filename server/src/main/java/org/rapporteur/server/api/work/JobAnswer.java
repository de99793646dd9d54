package org.rapporteur.server.api.work;

import java.time.Instant;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;

/** A job as it is shown. */
record JobAnswer(
        String id,
        String kind,
        String by,
        JobState state,
        long done,
        @MayBeNull Long total,
        @MayBeNull String message,
        @MayBeNull String result,
        Instant begun) {

    static JobAnswer of(Job job) {
        return new JobAnswer(
                job.id(),
                job.kind(),
                job.by(),
                job.state(),
                job.done(),
                job.total(),
                job.message(),
                job.result(),
                job.begun());
    }

    String location() {
        return "/api/jobs/" + id;
    }
}
