package org.rapporteur.server.job;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.rapporteur.server.watch.StoreWords;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;

/** A job that waits or runs here. Safe on any thread. */
final class RunningJob implements Work.Report {

    private static final System.Logger LOG = System.getLogger(RunningJob.class.getName());

    private final Clock clock;
    private Job job;
    private Job kept;
    private boolean unwanted;
    private boolean stopped;
    private boolean over;
    private Thread worker;

    RunningJob(Job job, Clock clock) {
        this.job = job;
        this.kept = job;
        this.clock = clock;
    }

    synchronized Job now() {
        return job;
    }

    /** Returns how it stands and that somebody still does it, to be kept. */
    synchronized Job seen() {
        kept = job;
        return job.ended() ? job : with(job.state(), job.done(), job.total(), job.message(), job.result());
    }

    /** Says that the store did not take what was to be kept. */
    synchronized void notKept() {
        kept = null;
    }

    synchronized boolean changed() {
        return !job.equals(kept);
    }

    /** Returns whether nothing is done here any more. */
    synchronized boolean isOver() {
        return over;
    }

    void run(ExecutorService workers, Work work, Consumer<RunningJob> ended) {
        workers.execute(() -> {
            work(work);
            if (leave()) {
                work.over();
            }
            ended.accept(this);
        });
    }

    /** Returns whether it has ended for good. */
    private synchronized boolean leave() {
        over = true;
        return job.ended();
    }

    private void work(Work work) {
        if (!begin()) {
            return;
        }
        JobState state = JobState.DONE;
        String result = null;
        String message = null;
        try {
            result = work.run(this);
        } catch (InterruptedException e) {
            state = JobState.CANCELLED;
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "job " + now().kind() + " failed", e);
            state = isUnwanted() ? JobState.CANCELLED : JobState.FAILED;
            message = "it stopped: " + StoreWords.of(e.fault()) + ". What it had done is kept";
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, () -> "job " + now().kind() + " failed", e);
            state = isUnwanted() ? JobState.CANCELLED : JobState.FAILED;
            message = e.getMessage() == null ? "it failed; the server's log says why" : e.getMessage();
        } catch (Error e) {
            LOG.log(System.Logger.Level.ERROR, () -> "job " + now().kind() + " failed", e);
            state = JobState.FAILED;
            message = e instanceof OutOfMemoryError
                    ? "not enough memory: start the server with more, or ask for less at once"
                    : "it failed; the server's log says why";
        }
        end(state, message, result);
    }

    private synchronized boolean begin() {
        if (unwanted || stopped) {
            end(JobState.CANCELLED, null, null);
            return false;
        }
        worker = Thread.currentThread();
        job = with(JobState.RUNNING, job.done(), job.total(), job.message(), null);
        return true;
    }

    private synchronized void end(JobState state, String message, String result) {
        worker = null;
        // So that the thread's next job is not cancelled in this one's stead.
        Thread.interrupted();
        if (stopped && !unwanted && state == JobState.CANCELLED) {
            job = with(JobState.WAITING, job.done(), job.total(), "waits for the server to start again", null);
        } else {
            job = with(state, job.done(), job.total(), message == null ? job.message() : message, result);
        }
    }

    private synchronized boolean isUnwanted() {
        return unwanted;
    }

    /** Says that it is not wanted any more; returns false, and does nothing, when it has ended. */
    synchronized boolean cancel() {
        if (job.ended()) {
            return false;
        }
        unwanted = true;
        interrupt();
        return true;
    }

    /** The server stops. */
    synchronized void stop() {
        stopped = true;
        interrupt();
    }

    private void interrupt() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private Job with(JobState state, long done, Long total, String message, String result) {
        return new Job(
                job.id(), job.kind(), job.by(), state, done, total, message, result, job.begun(), clock.instant());
    }

    @Override
    public synchronized void total(Long total) {
        job = with(job.state(), job.done(), total, job.message(), job.result());
    }

    @Override
    public synchronized void done(long done) {
        job = with(job.state(), done, job.total(), job.message(), job.result());
    }

    @Override
    public synchronized void says(String message) {
        job = with(job.state(), job.done(), job.total(), message, job.result());
    }
}
