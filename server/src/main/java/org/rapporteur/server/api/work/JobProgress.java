package org.rapporteur.server.api.work;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.engine.Progress;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.server.job.Work;

/** Tells a job what the engine tells. Safe on any thread. */
final class JobProgress implements Progress {

    private static final int SHOWN = 5;

    private final Work.Report job;
    private final List<String> problems = new ArrayList<>();
    private long done;
    private long files;
    private long found;

    JobProgress(Work.Report job) {
        this.job = job;
    }

    @Override
    public synchronized void onStart(int number) {
        files = number;
        job.total((long) number);
    }

    @Override
    public void onSkipped(Report report) {
        step("kept already: " + report.label());
    }

    @Override
    public void onRecord(ReportRecord record) {
        step("read: " + record.report().label());
    }

    @Override
    public synchronized void onProblem(Problem problem) {
        found++;
        if (problems.size() < SHOWN) {
            problems.add(problem.message());
        }
    }

    @Override
    public synchronized void onStep(String doing, long steps, long total) {
        job.total(total < 0 ? null : total);
        job.done(steps);
        job.says(doing);
    }

    private synchronized void step(String message) {
        done++;
        if (done > files) {
            // A file may hold any number of reports.
            job.total(null);
        }
        job.done(done);
        job.says(message);
    }

    /** Returns what could not be read, in words; empty where everything could. */
    synchronized String problems() {
        if (found == 0) {
            return "";
        }
        String more = found > problems.size() ? "; and " + (found - problems.size()) + " more" : "";
        return "; " + found + (found == 1 ? " problem: " : " problems: ") + String.join("; ", problems) + more;
    }
}
