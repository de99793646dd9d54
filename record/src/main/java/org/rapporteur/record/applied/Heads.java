package org.rapporteur.record.applied;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/** What people decided of reports. Stateless. */
final class Heads {

    private Heads() {}

    /** Returns the report as it is decided. */
    static Report of(Report report, Decided decided) {
        String outlet = decided.name("outlet", report.outlet());
        String title = decided.name("title", report.title());
        String language = decided.name("language", report.language());
        Published published = decided.value(
                "published",
                report.published(),
                value -> new Published(
                        value == null ? null : LocalDate.parse(value), decided.who("published"), List.of()));
        if (!decided.changes()) {
            return report;
        }
        return new Report(
                report.id(),
                outlet,
                report.credit(),
                title,
                report.byline(),
                published,
                language,
                report.languageWhy(),
                report.digest(),
                report.fileDigest(),
                report.encoding(),
                report.uri(),
                report.origin(),
                report.text(),
                decided.by(report.by()),
                report.extra());
    }
}
