package org.rapporteur.extraction.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * The day from which relative times count: what a person coded, else the date of publication.
 *
 * @param day the day, or null when unknown
 * @param name what the day is ("the credit line's date"), or why it is unknown
 * @param shown where the text shows it; such words are not resolved against themselves
 */
record Reference(LocalDate day, String name, List<Span> shown) {

    private static final String FIELD = "published";

    /** Validates. */
    Reference {
        Objects.requireNonNull(name, "name");
        shown = List.copyOf(shown);
    }

    /** Returns the reference in force for a record. */
    static Reference of(ReportRecord record) {
        Report report = record.report();
        Optional<Coding> coding = record.codings().find(report.id(), FIELD);
        return coding.map(Reference::coded).orElseGet(() -> printed(report.published()));
    }

    private static Reference coded(Coding coding) {
        String who = coding.by() instanceof Maker.Coder coder
                ? coder.name()
                : coding.by().written();
        if (coding.value() == null) {
            return new Reference(null, who + " coded that the date of publication is not known", List.of());
        }
        try {
            return new Reference(LocalDate.parse(coding.value()), "the date coded by " + who, List.of());
        } catch (DateTimeException e) {
            String why =
                    who + " coded the date of publication as '" + coding.value() + "', which is no day like 2007-12-20";
            return new Reference(null, why, List.of());
        }
    }

    private static Reference printed(Published published) {
        if (published.value() == null) {
            return new Reference(null, published.why(), List.of());
        }
        String name = switch (published.why()) {
            case "credit line", "dateline", "dated line" -> "the " + published.why() + "'s date";
            default -> "the date of publication (" + published.why() + ")";
        };
        return new Reference(published.value(), name, published.spans());
    }

    /** Returns the day and what it is, for a reason. */
    String written() {
        return day + ", " + name;
    }
}
