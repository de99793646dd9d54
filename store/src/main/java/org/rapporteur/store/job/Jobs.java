package org.rapporteur.store.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs of a server. Safe on any thread. */
public interface Jobs {

    /** Keeps how a job stands, a new one or one kept before; one that has ended is left as it is. */
    void put(Job job);

    /** Returns the job with this identifier. */
    Optional<Job> find(String id);

    /** Returns the latest, the latest first. */
    List<Job> list(int limit);

    /**
     * Ends as failed what runs or waits and of which nobody has said anything since a moment: whoever did it has gone.
     *
     * @return how many
     */
    int abandon(Instant since, String reason);
}
