package org.rapporteur.record.service;

import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.report.Report;

/** One report, or none. Immutable. */
final class OneText implements ItemFormat.Texts {

    private final Report report;
    private final CodePoints points;

    OneText(Report report) {
        this.report = report;
        this.points = report == null ? null : CodePoints.of(report.text());
    }

    @Override
    public CodePoints points(String id) {
        if (report == null || !report.id().equals(id)) {
            throw new IllegalArgumentException("the text of report " + id + " is not at hand");
        }
        return points;
    }

    @Override
    public Optional<String> text(String id) {
        return report != null && report.id().equals(id) ? Optional.of(report.text()) : Optional.empty();
    }
}
