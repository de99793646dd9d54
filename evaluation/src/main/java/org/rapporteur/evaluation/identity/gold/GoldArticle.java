package org.rapporteur.evaluation.identity.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.Word;
import org.rapporteur.record.identity.EntityKind;

/**
 * An article and who its sources are. Immutable.
 *
 * @param name the name of the text file without its ending
 * @param text the file's text, unchanged
 * @param identities all that are labelled, those that are no source included, in the order of their anchors
 * @param sources in the order of the text
 */
public record GoldArticle(String name, String text, List<Identity> identities, List<GoldSource> sources) {

    private static final String UNCLEAR = "unclear";

    /** Copies the lists. */
    public GoldArticle {
        identities = List.copyOf(identities);
        sources = List.copyOf(sources);
    }

    /**
     * Joins the rows of one article.
     *
     * @throws IllegalArgumentException when a row does not fit the text or another row, naming its line
     */
    static GoldArticle of(String name, String text, List<Row> rows) {
        CodePoints points = CodePoints.of(text);
        Map<String, Identity> identities = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.source() && identities.put(row.entity(), identity(row, points)) != null) {
                throw new IllegalArgumentException("line " + row.line() + ": a second entity " + row.entity());
            }
        }
        List<GoldSource> sources = new ArrayList<>();
        for (Row row : rows.stream()
                .filter(Row::source)
                .sorted(Comparator.comparing((Row row) -> row.spans().get(0)))
                .toList()) {
            Identity identity = identities.get(row.entity());
            if (identity == null) {
                throw new IllegalArgumentException("line " + row.line() + ": no entity " + row.entity());
            }
            List<Span> spans = spans(row, points);
            boolean seen = isBefore(identity.anchor(), spans)
                    || sources.stream()
                            .anyMatch(
                                    earlier -> earlier.identity().equals(identity) && isBefore(earlier.spans(), spans));
            SourceClass kind = word(SourceClass.class, row);
            sources.add(new GoldSource(identity, kind, spans, row.note().equals(UNCLEAR), seen));
        }
        return new GoldArticle(
                name,
                text,
                identities.values().stream()
                        .sorted(Comparator.comparing(
                                (Identity identity) -> identity.anchor().get(0)))
                        .toList(),
                sources);
    }

    private static Identity identity(Row row, CodePoints points) {
        List<String> members =
                row.note().equals(Row.NOTHING) ? List.of() : List.of(row.note().split(",", -1));
        return new Identity(row.entity(), word(EntityKind.class, row), spans(row, points), members);
    }

    private static boolean isBefore(List<Span> one, List<Span> other) {
        return Spans.hull(one).end() <= other.get(0).start();
    }

    private static List<Span> spans(Row row, CodePoints points) {
        try {
            return row.spans().stream()
                    .map(span -> new Span(points.toUtf16(span.start()), points.toUtf16(span.end())))
                    .sorted()
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    private static <W extends Enum<W> & Word> W word(Class<W> words, Row row) {
        try {
            return Word.of(words, row.kind());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + row.line() + ", column class: " + e.getMessage(), e);
        }
    }
}
