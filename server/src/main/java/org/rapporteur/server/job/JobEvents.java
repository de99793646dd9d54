package org.rapporteur.server.job;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.watch.Ticker;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.job.Job;

/** Tells whoever listens how jobs go: {@code progress} when something has changed, {@code end} when it has ended. Safe on any thread. */
public final class JobEvents implements AutoCloseable {

    private static final int MOST = 200;
    private static final int EVERY = 250;
    private static final int BEAT = 60;
    private static final System.Logger LOG = System.getLogger(JobEvents.class.getName());

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private final JobPool pool;
    private final Function<Job, Record> form;
    private final Ticker ticker = new Ticker("rapporteur-events");

    /**
     * Makes it.
     *
     * @param form what is told of a job
     */
    public JobEvents(JobPool pool, Function<Job, Record> form) {
        this.pool = pool;
        this.form = form;
        ticker.every(EVERY, this::tell);
    }

    /**
     * Adds a listener.
     *
     * @throws Refusal when there is no such job, or too many listen
     */
    public Reply.Source to(String job) {
        if (pool.find(job).isEmpty()) {
            throw Refusal.notFound("job");
        }
        if (listeners.size() >= MOST) {
            throw Refusal.later("too many listen already", 10);
        }
        return sink -> listeners.add(new Listener(job, sink));
    }

    /** Returns how many listen. */
    public int count() {
        return listeners.size();
    }

    private void tell() {
        try {
            listeners.removeIf(listener -> !isTold(listener));
        } catch (StoreException e) {
            // They go on listening, and are told when the store can be asked again.
            LOG.log(System.Logger.Level.DEBUG, "the store cannot be asked for jobs", e);
        }
    }

    private static boolean isTold(Listener listener) {
        try {
            return listener.tell();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "a listener is told nothing more", e);
            return false;
        }
    }

    @Override
    public void close() {
        ticker.close();
        listeners.forEach(listener -> listener.sink.close());
        listeners.clear();
    }

    private final class Listener {
        private final String id;
        private final Reply.Sink sink;
        private Job told;
        private int beats;

        Listener(String id, Reply.Sink sink) {
            this.id = id;
            this.sink = sink;
        }

        /** Returns whether there is more to tell. */
        boolean tell() {
            Job job = pool.find(id).orElse(null);
            if (job == null || job.ended()) {
                if (job != null) {
                    sink.send("end", form.apply(job));
                }
                sink.close();
                return false;
            }
            if (told == null || !same(told, job)) {
                told = job;
                return sink.send("progress", form.apply(job));
            }
            return ++beats % BEAT != 0 || sink.beat();
        }

        private boolean same(Job one, Job other) {
            return form.apply(one).equals(form.apply(other));
        }
    }
}
