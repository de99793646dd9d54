package org.rapporteur.store.job;

import java.time.Instant;
import java.util.Objects;

/**
 * A long job.
 *
 * @param id its identifier
 * @param kind what is done: {@code ingest}, {@code collate} …
 * @param by who asked for it
 * @param state how it stands
 * @param done how much is done
 * @param total how much there is, or null when unknown
 * @param message what it does now, or why it failed; or null
 * @param result where the result is found, or null
 * @param begun when it was asked for
 * @param seen when whoever does it last said so
 */
public record Job(
        String id,
        String kind,
        String by,
        JobState state,
        long done,
        Long total,
        String message,
        String result,
        Instant begun,
        Instant seen) {

    /** Validates; throws an exception naming the value at fault. */
    public Job {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(seen, "seen");
    }

    /** Returns whether nothing more will happen to it. */
    public boolean ended() {
        return state == JobState.DONE || state == JobState.FAILED || state == JobState.CANCELLED;
    }
}
