package org.rapporteur.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Token buckets: how often something may happen for each key. Those not used for long are forgotten, full ones first, so that memory is
 * bounded. Safe on any thread.
 */
final class Buckets {

    private static final int MOST = 10_000;
    private static final double NANOS = 1e9;

    private final double capacity;
    private final double perSecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Makes them.
     *
     * @param capacity how many may come at once
     * @param perSecond how many come back in a second
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    Buckets(double capacity, double perSecond, LongSupplier clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Takes one, where there is one; returns after how many seconds there is one, 0 when it was taken. */
    synchronized int take(String key) {
        Bucket bucket = filled(key);
        if (bucket.level >= 1) {
            bucket.level--;
            return 0;
        }
        return (int) Math.ceil((1 - bucket.level) / perSecond);
    }

    /** Returns after how many seconds there is one, 0 when there is, and takes none. */
    synchronized int wait(String key) {
        double level = filled(key).level;
        return level >= 1 ? 0 : (int) Math.ceil((1 - level) / perSecond);
    }

    /** Gives all back. */
    synchronized void clear(String key) {
        buckets.remove(key);
    }

    private Bucket filled(String key) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(key, each -> new Bucket(capacity, now));
        bucket.level = Math.min(capacity, bucket.level + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (buckets.size() > MOST) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket;
    }

    private static final class Bucket {
        private double level;
        private long at;

        Bucket(double level, long at) {
            this.level = level;
            this.at = at;
        }
    }
}
