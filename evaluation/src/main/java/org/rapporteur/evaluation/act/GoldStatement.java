package org.rapporteur.evaluation.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Tense;

/**
 * A labelled statement. Immutable.
 *
 * @param where where it stands
 * @param reading what it does
 */
record GoldStatement(Attribution where, Reading reading) {

    private static final Map<String, Polarity> NEGATIONS =
            Map.of("no", Polarity.POSITIVE, "negated", Polarity.NEGATIVE, "denial", Polarity.DENIED);

    /**
     * Makes one of a line.
     *
     * @param points of the article's text
     * @throws IllegalArgumentException when a column is not as expected or an offset lies outside the text, naming the column
     */
    static GoldStatement of(Row row, CodePoints points) {
        Attribution where =
                new Attribution(spans(row, "source", points), spans(row, "cue", points), spans(row, "content", points));
        Set<String> acts = new LinkedHashSet<>();
        for (String act : row.get("acts").split("\\|", -1)) {
            String name = act.split("=", 2)[0];
            if (!ActScorer.ACTS.contains(name)) {
                throw new IllegalArgumentException(
                        "column acts: '" + name + "' is no act; there are " + ActScorer.ACTS);
            }
            acts.add(name);
        }
        Polarity polarity = NEGATIONS.get(row.get("negation"));
        if (polarity == null) {
            throw new IllegalArgumentException(
                    "column negation: no, negated or denial is expected, got '" + row.get("negation") + "'");
        }
        Reading reading = new Reading(
                acts,
                word(Tense.class, row, "tense"),
                word(Modality.class, row, "modality"),
                polarity,
                spans(row, "target", points),
                spans(row, "condition", points),
                spans(row, "consequence", points));
        return new GoldStatement(where, reading);
    }

    private static List<Span> spans(Row row, String column, CodePoints points) {
        try {
            List<Span> spans = new ArrayList<>();
            for (Span span : row.spans(column)) {
                spans.add(new Span(points.toUtf16(span.start()), points.toUtf16(span.end())));
            }
            return spans;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("column " + column + ": " + e.getMessage(), e);
        }
    }

    private static <W extends Enum<W> & Word> W word(Class<W> words, Row row, String column) {
        try {
            return Word.of(words, row.get(column));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("column " + column + ": " + e.getMessage(), e);
        }
    }
}
