package org.rapporteur.server.guard;

import java.util.function.LongSupplier;
import org.rapporteur.server.route.Refusal;

/** How many requests one caller may make. Safe on any thread. */
public final class Traffic {

    private final Buckets buckets;

    /**
     * Makes it.
     *
     * @param perSecond how many a second on the average, ten times as many at once; 0 for any number
     */
    public Traffic(int perSecond, LongSupplier clock) {
        this.buckets = perSecond == 0 ? null : new Buckets(10.0 * perSecond, perSecond, clock);
    }

    /**
     * Counts a request.
     *
     * @throws Refusal when it is one too many
     */
    public void count(String caller) {
        int wait = buckets == null ? 0 : buckets.take(caller);
        if (wait > 0) {
            throw Refusal.later("too many requests: wait " + wait + " seconds", wait);
        }
    }
}
