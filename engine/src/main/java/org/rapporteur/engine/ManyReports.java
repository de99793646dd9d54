package org.rapporteur.engine;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * One reading of many reports: a thread opens the inputs one after the other, workers read the reports, and the caller's thread
 * writes the records in the order of the inputs. For use once.
 *
 * <p>Two bounds keep memory small however many reports there are: at most {@link #AHEAD} reports a thread are in work or wait to
 * be written, and at most {@link #BUDGET} UTF-16 units of text, except that one report is always let through.
 */
final class ManyReports {

    /** How many reports a thread may run ahead of the writer. */
    private static final int AHEAD = 4;

    /** How much text may be in work or wait to be written, in UTF-16 units. */
    private static final int BUDGET = 64 << 20;

    private final Rapporteur rapporteur;
    private final int threads;
    private final Stated stated;
    private final BlockingQueue<Future<Outcome>> queue;
    private final Semaphore budget = new Semaphore(BUDGET);
    private volatile boolean cancelled;

    ManyReports(Rapporteur rapporteur, int threads, Stated stated) {
        this.rapporteur = rapporteur;
        this.threads = threads;
        this.stated = stated;
        this.queue = new ArrayBlockingQueue<>(threads * AHEAD);
    }

    Tally read(
            Iterable<? extends Input> inputs,
            BiConsumer<Input, Consumer<Reading>> reader,
            RecordWriter writer,
            Progress progress)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, ManyReports::daemon);
        Thread opener = daemon(() -> open(inputs, reader, workers));
        opener.start();
        try {
            return write(writer, progress);
        } finally {
            cancelled = true;
            opener.interrupt();
            workers.shutdownNow();
        }
    }

    /** Daemons, so that a reading given up does not keep the program alive. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rapporteur");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs in the opener's thread: hands on what the inputs hold, and at last why there is no more. */
    private void open(
            Iterable<? extends Input> inputs, BiConsumer<Input, Consumer<Reading>> reader, ExecutorService workers) {
        try {
            Outcome end = new Outcome.End(null);
            try {
                for (Input input : inputs) {
                    open(input, reader, workers);
                }
            } catch (Error e) {
                end = new Outcome.End(e);
            }
            put(done(end));
        } catch (CancellationException e) {
            // The writer has gone and nobody waits for more.
        }
    }

    private void open(Input input, BiConsumer<Input, Consumer<Reading>> reader, ExecutorService workers) {
        try {
            reader.accept(input, reading -> hand(reading, workers));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            put(done(new Outcome.Failed(Failures.of(input.uri(), null, "reading the file", e))));
        }
    }

    private void hand(Reading reading, ExecutorService workers) {
        if (reading instanceof Reading.Read read) {
            int weight = weight(read);
            acquire(weight);
            FutureTask<Outcome> task = new FutureTask<>(() -> annotate(read, weight));
            put(task);
            workers.execute(task);
        } else if (reading instanceof Reading.Failed failed) {
            put(done(new Outcome.Failed(failed.problem())));
        }
    }

    private Outcome annotate(Reading.Read read, int weight) {
        try {
            return new Outcome.Found(rapporteur.read(read, stated), null, weight);
        } catch (AnnotatorException e) {
            // No report can be read: said once, not for each of them.
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Problem problem = Failures.of(read.report().uri(), read.report().id(), "reading this report", e);
            ReportRecord bare = read.record().with(stated.codings(read.report()));
            return new Outcome.Found(bare, problem, weight);
        }
    }

    /** Runs in the caller's thread. */
    private Tally write(RecordWriter writer, Progress progress) throws IOException, InterruptedException {
        long reports = 0;
        long problems = 0;
        while (true) {
            Outcome outcome = get(queue.take());
            if (outcome instanceof Outcome.End end) {
                if (end.error() != null) {
                    throw end.error();
                }
                return new Tally(reports, problems);
            }
            if (outcome instanceof Outcome.Found found) {
                write(found, writer, progress);
                budget.release(found.weight());
                reports += found.problem() == null ? 1 : 0;
                problems += found.problem() == null ? 0 : 1;
            } else if (outcome instanceof Outcome.Failed failed) {
                writer.write(failed.problem());
                progress.onProblem(failed.problem());
                problems++;
            }
        }
    }

    private static void write(Outcome.Found found, RecordWriter writer, Progress progress) throws IOException {
        if (found.problem() == null) {
            writer.write(found.record());
        } else {
            writer.write(found.record(), found.problem());
        }
        progress.onRecord(found.record());
        found.record().list(Problem.class).forEach(progress::onProblem);
        if (found.problem() != null) {
            progress.onProblem(found.problem());
        }
    }

    private static Outcome get(Future<Outcome> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof AnnotatorException failure) {
                throw failure;
            }
            throw new IllegalStateException("a worker failed in a way it should have told", e.getCause());
        }
    }

    private static Future<Outcome> done(Outcome outcome) {
        FutureTask<Outcome> task = new FutureTask<>(() -> outcome);
        task.run();
        return task;
    }

    private void put(Future<Outcome> outcome) {
        waitFor(() -> queue.put(outcome));
    }

    private void acquire(int weight) {
        waitFor(() -> budget.acquire(weight));
    }

    private void waitFor(Waiting waiting) {
        if (cancelled) {
            throw new CancellationException();
        }
        try {
            waiting.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static int weight(Reading.Read read) {
        return Math.min(read.report().text().length(), BUDGET);
    }

    /** Something that may take its time. */
    private interface Waiting {
        void run() throws InterruptedException;
    }

    /** What comes of one report, or of the whole. */
    private sealed interface Outcome {

        /** A record, whole or, with the problem, what is left of it when reading failed. */
        record Found(ReportRecord record, Problem problem, int weight) implements Outcome {}

        /** Nothing to read. */
        record Failed(Problem problem) implements Outcome {}

        /** No more, because the inputs came to their end or, with the error, because the machine did. */
        record End(Error error) implements Outcome {}
    }
}
