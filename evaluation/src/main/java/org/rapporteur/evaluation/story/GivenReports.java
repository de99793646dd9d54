package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code reports.jsonl} into memory. Used once, by one thread. */
final class GivenReports implements RecordWriter {

    /** Fields of a line, beyond those that a report has, by which collections name their articles. */
    private static final List<String> NAMES = List.of("id", "article", "report", "guid");

    private final org.rapporteur.evaluation.Progress progress;
    private final List<ReportRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int total;

    private GivenReports(org.rapporteur.evaluation.Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads all reports of a file.
     *
     * @throws IOException when the file or a line of it cannot be read, naming it
     */
    static List<ReportRecord> read(
            Rapporteur rapporteur, Path file, int expected, org.rapporteur.evaluation.Progress progress)
            throws IOException {
        GivenReports reports = new GivenReports(progress);
        reports.total = expected;
        try {
            rapporteur.readAll(Sources.of(List.of(file.toString())), Stated.NOTHING, reports, Progress.NONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(file + ": reading was interrupted", e);
        }
        if (!reports.problems.isEmpty()) {
            Problem first = reports.problems.get(0);
            throw new IOException(first.uri() + (first.line() == null ? "" : ":" + first.line()) + ": "
                    + first.message()
                    + (reports.problems.size() == 1 ? "" : ", and " + (reports.problems.size() - 1) + " more like it"));
        }
        return reports.records;
    }

    /** Returns what a report may be called: its identifier, its URI, and what the line itself calls it. */
    static Set<String> names(Report report) {
        Set<String> names = new LinkedHashSet<>();
        names.add(report.id());
        if (report.uri() != null) {
            names.add(report.uri());
        }
        String given = report.extra().fields().get("/given");
        if (given != null) {
            JsonNode line = new JsonMapper().readTree(given);
            for (String name : NAMES) {
                JsonNode value = line.path(name);
                if (value.isValueNode() && !value.isNull()) {
                    names.add(value.asString());
                }
            }
        }
        return names;
    }

    @Override
    public void write(ReportRecord record) {
        records.add(record);
        progress.at(records.size(), Math.max(total, records.size()));
    }

    @Override
    public void write(Item item) {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
