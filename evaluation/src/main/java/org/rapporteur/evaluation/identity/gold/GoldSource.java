package org.rapporteur.evaluation.identity.gold;

import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A source of an article with who it is. Immutable.
 *
 * @param identity who
 * @param kind how it is worded
 * @param spans where it stands, in UTF-16 positions; not empty
 * @param unclear whether a careful reader cannot decide
 * @param seen whether the identity was spoken of before: its anchor or another of its sources ends before this one begins
 */
public record GoldSource(Identity identity, SourceClass kind, List<Span> spans, boolean unclear, boolean seen) {

    /** Copies the list; throws {@link IllegalArgumentException} where it is empty. */
    public GoldSource {
        spans = Spans.evidence(spans, "a source", identity.id());
    }
}
