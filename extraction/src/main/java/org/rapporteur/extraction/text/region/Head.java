package org.rapporteur.extraction.text.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.text.time.PrintedDate;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Report;

/** Concludes a report's head from the signs; what the file gave stays. Stateless. */
final class Head {

    private static final String NO_DAY = "no credit line, dateline or dated line names a day; give --date";

    private Head() {}

    /** Returns the report with more of its head known. */
    static Report of(Report report, List<Sign> signs) {
        String credit = report.credit() != null ? report.credit() : credit(signs);
        String outlet = report.outlet() != null
                ? report.outlet()
                : signs.stream().filter(Sign::own).map(Sign::credit).findFirst().orElse(null);
        String title = report.title() != null ? report.title() : first(signs, RegionKind.TITLE);
        String byline = report.byline() != null ? report.byline() : first(signs, RegionKind.BYLINE);
        Published published = report.published().value() != null ? report.published() : published(report, signs);
        return report.withHead(outlet, credit, title, byline, published);
    }

    /** Credit lines count before datelines, and both before bylines. */
    private static String credit(List<Sign> signs) {
        for (RegionKind kind : List.of(RegionKind.CREDIT, RegionKind.DATELINE, RegionKind.BYLINE)) {
            for (Sign sign : signs) {
                if (sign.kind() == kind && sign.credit() != null) {
                    return sign.credit();
                }
            }
        }
        return null;
    }

    private static String first(List<Sign> signs, RegionKind kind) {
        return signs.stream()
                .filter(sign -> sign.kind() == kind && sign.value() != null)
                .map(Sign::value)
                .findFirst()
                .orElse(null);
    }

    private static Published published(Report report, List<Sign> signs) {
        Optional<Sign> credit = dated(signs, RegionKind.CREDIT, false);
        if (credit.isPresent()) {
            return published(credit.get(), "credit line");
        }
        Optional<Sign> dateline = signs.stream().filter(Head::isPlaced).findFirst();
        Optional<Sign> line = dated(signs, RegionKind.DATELINE, true);
        if (dateline.isPresent()) {
            PrintedDate date = dateline.get().date();
            Optional<LocalDate> day = date.date().or(() -> line.flatMap(sign -> near(date, sign)));
            if (day.isPresent()) {
                String why = date.year() == null ? "dateline, its year from the dated line" : "dateline";
                return new Published(day.get(), why, List.of(date.span()));
            }
        }
        if (line.isPresent()) {
            return published(line.get(), "dated line");
        }
        String reason = dateline.isPresent() ? "the dateline gives a day but no year; give --date" : NO_DAY;
        return unknown(report.published().why(), reason);
    }

    /** Keeps what the reader said about the file, once. */
    private static Published unknown(String before, String reason) {
        boolean said = before.isBlank() || before.endsWith(reason);
        return Published.unknown(said ? (before.isBlank() ? reason : before) : before + "; " + reason);
    }

    private static boolean isPlaced(Sign sign) {
        return sign.kind() == RegionKind.DATELINE && sign.date() != null && !isLine(sign);
    }

    private static boolean isLine(Sign sign) {
        return sign.why().equals(DatelineRules.DATE_ALONE);
    }

    private static Optional<Sign> dated(List<Sign> signs, RegionKind kind, boolean line) {
        return signs.stream()
                .filter(sign -> sign.kind() == kind && sign.date() != null && isLine(sign) == line)
                .filter(sign -> sign.date().date().isPresent())
                .findFirst();
    }

    /** A report is filed at most a few days before it appears: the year is the one that puts it nearest. */
    private static Optional<LocalDate> near(PrintedDate date, Sign line) {
        LocalDate known = line.date().date().orElseThrow();
        return date.in(known.getYear())
                .filter(day -> !day.isAfter(known.plusDays(1)))
                .or(() -> date.in(known.getYear() - 1));
    }

    private static Published published(Sign sign, String why) {
        return new Published(
                sign.date().date().orElseThrow(), why, List.of(sign.date().span()));
    }
}
