package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.InvocationKind;
import org.rapporteur.record.speech.Statement;

/** Which statements invoke which instruments, and as what. For use on one text. */
final class Invocations {

    /**
     * Words that mean an instrument.
     *
     * @param core the words that are scored
     * @param whole with what follows the noun
     * @param instrument the identifier
     * @param isIssued whether it is a statement or communiqué, which a cue names because it was issued
     */
    record Mentioned(Span core, Span whole, String instrument, boolean isIssued) {}

    private final Document document;
    private final List<Mentioned> mentions;
    private final Uses uses;
    private final Clauses clauses;
    private final Maker maker;
    private final Map<String, Integer> taken = new HashMap<>();

    Invocations(Document document, Words words, Nouns nouns, List<Mentioned> mentions, Uses uses, Maker maker) {
        this.document = document;
        this.mentions =
                mentions.stream().sorted(Comparator.comparing(Mentioned::core)).toList();
        this.uses = uses;
        this.clauses = new Clauses(words, nouns);
        this.maker = maker;
    }

    /** What makes one invocation of a statement. */
    private record Key(String instrument, InvocationKind how) {}

    /** Returns the invocations of statements, in their order. */
    List<Invocation> list(List<Statement> statements) {
        List<Invocation> list = new ArrayList<>();
        for (Statement statement : statements) {
            Map<Key, List<Span>> spans = new LinkedHashMap<>();
            Map<Key, Uses.Use> best = new HashMap<>();
            List<Span> said = new ArrayList<>(statement.content().spans());
            if (statement.cue() != null) {
                said.addAll(statement.cue().spans());
            }
            for (int p = 0; p < said.size(); p++) {
                Span part = said.get(p);
                for (int i = first(part.start());
                        i < mentions.size() && mentions.get(i).core().start() < part.end();
                        i++) {
                    Mentioned mention = mentions.get(i);
                    boolean issued = p >= statement.content().spans().size() && mention.isIssued();
                    if (part.contains(mention.core()) && !issued) {
                        Uses.Use use = uses.of(mention.core());
                        Key key = new Key(mention.instrument(), use.how());
                        Span within = new Span(
                                mention.core().start(), Math.min(mention.whole().end(), part.end()));
                        spans.computeIfAbsent(key, ignored -> new ArrayList<>()).add(clauses.around(within, said));
                        best.merge(
                                key,
                                use,
                                (one, other) -> one.confidence() != null
                                                && other.confidence() != null
                                                && one.confidence() < other.confidence()
                                        ? other
                                        : one);
                    }
                }
            }
            spans.forEach((key, places) -> {
                boolean more = key.how() == InvocationKind.MENTIONED
                        && spans.keySet().stream()
                                .anyMatch(other ->
                                        other.instrument().equals(key.instrument()) && other.how() != key.how());
                if (!more) {
                    list.add(invocation(statement, key, best.get(key), joined(places)));
                }
            });
        }
        return list;
    }

    /** Returns the first mention that begins at or behind a position. */
    private int first(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).core().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the spans in the order of the text, those that overlap made one. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, Spans.hull(List.of(joined.get(last), span)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Two statements of which one lies in the other may invoke by the same words: the second's identifier says so. */
    private Invocation invocation(Statement statement, Key key, Uses.Use use, List<Span> spans) {
        String id = document.identifier("v", spans);
        int number = taken.merge(id, 1, Integer::sum);
        return new Invocation(
                number == 1 ? id : id + "." + number,
                statement.id(),
                key.instrument(),
                key.how(),
                spans,
                use.confidence(),
                maker,
                Extra.NONE);
    }
}
