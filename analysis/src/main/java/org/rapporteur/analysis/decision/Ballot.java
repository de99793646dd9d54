package org.rapporteur.analysis.decision;

import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.record.finding.Evidence;

/**
 * How one member votes, and what shows it. Immutable.
 *
 * @param member the member's code
 * @param vote how it votes
 * @param evidence the spans of reports that show it; may be empty
 * @param quote the words relied on, or null
 * @param place where the position was read
 */
public record Ballot(String member, Vote vote, List<Evidence> evidence, String quote, Place place) {

    /** Validates; throws an exception naming the value at fault. */
    public Ballot {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(vote, "vote");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(place, "place");
    }

    /** Returns a ballot that nothing shows: typed in, supposed or asked for. */
    public static Ballot of(String member, Vote vote) {
        return new Ballot(member, vote, List.of(), null, Place.none());
    }
}
