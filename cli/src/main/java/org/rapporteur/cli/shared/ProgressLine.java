package org.rapporteur.cli.shared;

import java.io.PrintWriter;
import org.rapporteur.engine.Progress;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;

/**
 * Tells on standard error how a reading goes: each problem in a line of its own, and, on a terminal and once the work has taken
 * a second, one line that changes. Used by the reading thread; a timer of its own redraws the line.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE_MILLIS = 1_000;
    private static final long REDRAW_MILLIS = 250;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final Thread timer;
    private int files;
    private long reports;
    private long problems;
    private boolean drawn;

    public ProgressLine(Surroundings surroundings) {
        this.err = surroundings.err();
        this.timer = new Thread(this::redraw, "progress");
        this.timer.setDaemon(true);
        if (surroundings.errTerminal()) {
            timer.start();
        }
    }

    @Override
    public synchronized void onStart(int count) {
        files = count;
    }

    @Override
    public synchronized void onRecord(ReportRecord record) {
        reports++;
    }

    @Override
    public synchronized void onProblem(Problem problem) {
        problems++;
        erase();
        err.println("rapporteur: " + problem.message());
        err.flush();
    }

    /** Returns how many problems were told. */
    public synchronized long problems() {
        return problems;
    }

    @Override
    public void close() {
        timer.interrupt();
        synchronized (this) {
            erase();
            err.flush();
        }
    }

    private void redraw() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            while (true) {
                draw();
                Thread.sleep(REDRAW_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        if (!Thread.currentThread().isInterrupted()) {
            err.print(ERASE + "Read " + counted(reports, "report") + " of " + counted(files, "file")
                    + (problems == 0 ? "" : ", " + counted(problems, "problem")) + " …");
            err.flush();
            drawn = true;
        }
    }

    private void erase() {
        if (drawn) {
            err.print(ERASE);
            drawn = false;
        }
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
