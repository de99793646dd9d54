package org.rapporteur.record.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.speech.Party;

/**
 * Who took part in a meeting, or spoke about it as one who had. Immutable.
 *
 * @param party who
 * @param capacity member, presidency, party, invited …, or null where the report does not say
 * @param spoke where this participant spoke, or null where the report does not say
 * @param spans the words that show the taking part; at least one span
 */
public record Participant(Party party, String capacity, Spoke spoke, List<Span> spans) {

    /** Validates; throws an exception naming the value at fault. */
    public Participant {
        Objects.requireNonNull(party, "party");
        spans = Spans.evidence(spans, "a participant", party.text());
    }

    /** Returns the spans of the party and of what shows its part. */
    List<Span> evidence() {
        List<Span> all = new ArrayList<>(party.spans());
        all.addAll(spans);
        return all;
    }
}
