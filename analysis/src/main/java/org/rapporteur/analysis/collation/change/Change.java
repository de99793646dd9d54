package org.rapporteur.analysis.collation.change;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * One difference between two versions.
 *
 * @param type what was done
 * @param before the words in the one version; empty where they are new
 * @param after the words in the other; empty where they are gone
 * @param place where words are gone, the sentence of the other version that they are gone from; where they are new, the sentence of
 *     the one version that they were put into; null where they are a sentence themselves, and where both sides have words
 * @param note what words cannot show ("the two are exchanged"), or null
 */
public record Change(ChangeType type, List<Span> before, List<Span> after, Span place, String note) {

    /** Validates; throws an exception naming the value at fault. */
    public Change {
        Objects.requireNonNull(type, "type");
        before = Spans.ordered(before);
        after = Spans.ordered(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has words on one side at least: " + type.word());
        }
        if (place != null && !before.isEmpty() && !after.isEmpty()) {
            throw new IllegalArgumentException("both sides have words, so that no place is needed, got " + place);
        }
    }

    Change noted(String note) {
        return new Change(type, before, after, place, note);
    }

    /** Returns where it stands in the order of the one version, then of the other. */
    int position() {
        return before.isEmpty()
                ? place == null ? Integer.MAX_VALUE : place.start()
                : before.get(0).start();
    }
}
