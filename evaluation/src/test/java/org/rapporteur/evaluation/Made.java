package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Makes statements, and annotators that predict what a test says. */
public final class Made {

    /** Who predicts in tests. */
    public static final Maker MAKER = new Maker.Machine("made", "1");

    private Made() {}

    /** Predicts whatever it wants of a report. */
    @FunctionalInterface
    public interface Oracle {
        /** Returns what is predicted. */
        List<? extends Item> of(Report report);
    }

    /** Returns the annotator that adds what the oracle says. */
    public static Annotator annotator(Oracle oracle) {
        return new Annotator() {
            @Override
            public Maker maker() {
                return MAKER;
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                return soFar.with(oracle.of(soFar.report()));
            }
        };
    }

    /** Returns a statement; number tells apart statements with the same content. */
    public static Statement statement(
            Report report, int number, List<Span> source, List<Span> cue, List<Span> content, String within) {
        String text = report.text();
        CodePoints points = CodePoints.of(text);
        Party party = source.isEmpty()
                ? Party.unnamed("nobody is named")
                : new Party(source, Spans.text(text, source), null, List.of(), null, null);
        return new Statement(
                Identifiers.inReport(report.id(), "s", content, points) + "#" + number,
                report.id(),
                Mode.INDIRECT,
                party,
                cue.isEmpty() ? null : Passage.of(text, cue),
                Passage.of(text, content),
                null,
                within,
                null,
                null,
                MAKER,
                Extra.NONE);
    }

    /** Returns a statement as one of which the annotator is this sure. */
    public static Statement sure(Statement one, double confidence) {
        return new Statement(
                one.id(),
                one.report(),
                one.mode(),
                one.source(),
                one.cue(),
                one.content(),
                one.addressee(),
                one.within(),
                one.time(),
                confidence,
                one.by(),
                one.extra());
    }

    /** Returns where {@code words} first stand in {@code text}, as the only span; none where they are empty. */
    public static List<Span> at(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in '" + text + "'");
        }
        return words.isEmpty() ? List.of() : List.of(new Span(start, start + words.length()));
    }
}
