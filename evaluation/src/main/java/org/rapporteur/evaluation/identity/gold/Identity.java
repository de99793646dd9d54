package org.rapporteur.evaluation.identity.gold;

import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.EntityKind;

/**
 * Somebody whom an article speaks of, as labelled. Immutable.
 *
 * @param id the label, unique within the article
 * @param kind what it is
 * @param anchor where the article names it most fully, in UTF-16 positions; not empty
 * @param members the labels of those that it consists of; empty for a single one
 */
public record Identity(String id, EntityKind kind, List<Span> anchor, List<String> members) {

    /** Copies the lists; throws {@link IllegalArgumentException} where there is no anchor. */
    public Identity {
        anchor = Spans.evidence(anchor, "an identity", id);
        members = List.copyOf(members);
    }
}
