package org.rapporteur.server.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.server.guard.Randoms;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.watch.Ticker;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;
import org.rapporteur.store.job.Jobs;

/** Does jobs, a few at a time, in the order in which they were asked for. Safe on any thread. */
public final class JobPool implements AutoCloseable {

    /** After this time without a word whoever did a job has gone. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private static final long BEAT_MILLIS = 5_000;
    private static final long KEEP_MILLIS = 1_000;
    private static final int MOST = 1000;
    private static final System.Logger LOG = System.getLogger(JobPool.class.getName());

    private final Randoms randoms = new Randoms();
    private final Map<String, RunningJob> running = new ConcurrentHashMap<>();
    private final Jobs jobs;
    private final Clock clock;
    private final ExecutorService workers;
    private final Ticker ticker = new Ticker("rapporteur-jobs");

    /** When the store could last not be reached. */
    private volatile Instant deaf = Instant.EPOCH;

    /** Makes it; until {@link #begin} nobody looks after the jobs that others left, so that they can be gone on with. */
    public JobPool(Jobs jobs, int threads, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(threads, named("rapporteur-job"));
    }

    /** Begins to say that its jobs are done, and to end those of which nobody says so. */
    public void begin() {
        beat();
        ticker.every(BEAT_MILLIS, this::beat);
        ticker.every(KEEP_MILLIS, this::keep);
    }

    /** Ends a job that a server which has gone had begun, and that is not to be gone on with. */
    public void fail(Job left, String reason) {
        jobs.put(new Job(
                left.id(),
                left.kind(),
                left.by(),
                JobState.FAILED,
                left.done(),
                left.total(),
                reason,
                null,
                left.begun(),
                clock.instant()));
    }

    /**
     * Asks for a job.
     *
     * @param kind what is done, a word
     * @param by who asks
     */
    public Job submit(String kind, String by, Work work) {
        return submit("j" + randoms.next(), kind, by, clock.instant(), work);
    }

    /** Goes on with a job that a server which has gone had begun, under its identifier. */
    public Job resume(Job left, Work work) {
        return submit(left.id(), left.kind(), left.by(), left.begun(), work);
    }

    /** Returns a new identifier, for work that has to be laid out before it is asked for. */
    public String nextId() {
        return "j" + randoms.next();
    }

    /** Asks for a job under an identifier of {@link #nextId}. */
    public Job submit(String id, String kind, String by, Work work) {
        return submit(id, kind, by, clock.instant(), work);
    }

    private Job submit(String id, String kind, String by, Instant begun, Work work) {
        if (running.size() >= MOST) {
            throw Refusal.later("there are " + MOST + " jobs waiting already", 60);
        }
        RunningJob job = new RunningJob(
                new Job(id, kind, by, JobState.WAITING, 0, null, null, null, begun, clock.instant()), clock);
        jobs.put(job.now());
        running.put(id, job);
        job.run(workers, work, this::keep);
        return job.now();
    }

    /** Keeps how a job stands and lets go of one that is over; where the store cannot be reached, the next beat tries again. */
    private void keep(RunningJob job) {
        boolean over = job.isOver();
        Job now = job.seen();
        try {
            jobs.put(now);
        } catch (StoreException e) {
            job.notKept();
            deaf = clock.instant();
            LOG.log(System.Logger.Level.WARNING, () -> "how a job stands cannot be kept: " + e.getMessage());
            return;
        }
        if (over) {
            running.remove(now.id());
        }
    }

    /** Returns how a job stands. */
    public Optional<Job> find(String id) {
        RunningJob here = running.get(id);
        return here == null ? jobs.find(id) : Optional.of(here.now());
    }

    /** Returns the latest jobs, the latest first. */
    public List<Job> list(int limit) {
        return jobs.list(limit).stream()
                .map(job -> running.containsKey(job.id()) ? find(job.id()).orElse(job) : job)
                .toList();
    }

    /**
     * Ends a job that is not wanted any more.
     *
     * @throws Refusal when there is none, it has ended, or another server does it
     */
    public Job cancel(String id) {
        Job job = find(id).orElseThrow(() -> Refusal.notFound("job"));
        if (job.ended()) {
            throw ended();
        }
        RunningJob here = running.get(id);
        if (here == null) {
            // It may have ended here since it was looked up, in which case no other server does it.
            throw find(id).filter(Job::ended).isPresent()
                    ? ended()
                    : Refusal.of(409, "another server does this job: cancel it there");
        }
        if (!here.cancel()) {
            throw ended();
        }
        return here.now();
    }

    private static Refusal ended() {
        return Refusal.of(409, "the job has ended");
    }

    /** Returns how many wait or run here. */
    public int count() {
        return running.size();
    }

    private void beat() {
        running.values().forEach(this::keep);
        Instant now = clock.instant();
        if (deaf.plus(SILENCE).isAfter(now)) {
            // While the store could not be reached nobody could say anything there: others get the time to do so.
            return;
        }
        try {
            abandon(now.minus(SILENCE));
        } catch (StoreException e) {
            deaf = now;
            LOG.log(System.Logger.Level.WARNING, () -> "nobody can be asked for jobs: " + e.getMessage());
        }
    }

    private void abandon(Instant since) {
        int left = jobs.abandon(since, "the server that did this has gone; ask for it again: what it had done is kept");
        if (left > 0) {
            LOG.log(System.Logger.Level.WARNING, () -> left + " jobs of a server that has gone were ended as failed");
        }
    }

    private void keep() {
        running.values().stream().filter(RunningJob::changed).forEach(this::keep);
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Ends what runs. Jobs whose work can be taken up again are left as they stand; the others are cancelled. */
    @Override
    public void close() {
        workers.shutdown();
        running.values().forEach(RunningJob::stop);
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "a job does not end; it is left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ticker.close();
        running.values().stream().filter(RunningJob::isOver).forEach(this::keep);
    }
}
