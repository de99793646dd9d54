package org.rapporteur.record.service;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.InReport;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;

/** What comes of reading a piece of a file: a report, or the reason why there is none. */
public sealed interface Reading {

    /**
     * A report was read.
     *
     * @param report the report
     * @param items what the file's form alone shows of it, such as the turns of a transcript; annotators go on from there
     */
    record Read(Report report, List<? extends InReport> items) implements Reading {

        /** Copies the list; throws {@link IllegalArgumentException} naming an object of another report. */
        public Read {
            Objects.requireNonNull(report, "report");
            items = List.copyOf(items);
            for (InReport item : items) {
                if (!item.report().equals(report.id())) {
                    throw new IllegalArgumentException(
                            item.type() + " " + item.id() + " is none of report " + report.id());
                }
            }
        }

        /** Makes the reading of a report of which the file shows nothing else. */
        public Read(Report report) {
            this(report, List.of());
        }

        /** Returns the record to begin with. */
        public ReportRecord record() {
            return ReportRecord.of(report).with(items);
        }
    }

    /**
     * Nothing could be read.
     *
     * @param problem why
     */
    record Failed(Problem problem) implements Reading {}
}
