package org.rapporteur.evaluation.match;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;

/**
 * An attribution ready to be compared: what each role covers. Immutable.
 *
 * @param roles an extent for every role, missing ones included
 * @param confidence 0 to 1 where it was predicted by an annotator that gives one, else null
 */
public record Candidate(Map<Role, Extent> roles, Double confidence) {

    /** By the content's first position, then by where it ends, then by source and cue. */
    public static final Comparator<Candidate> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.get(Role.CONTENT).start())
            .thenComparing(candidate -> candidate.get(Role.CONTENT).pieces().toString())
            .thenComparing(candidate -> candidate.get(Role.SOURCE).pieces().toString())
            .thenComparing(candidate -> candidate.get(Role.CUE).pieces().toString());

    /** Returns an attribution with its ends as they are compared. */
    public static Candidate of(Ink ink, Attribution attribution) {
        Map<Role, Extent> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, ink.extent(attribution.get(role)));
        }
        return new Candidate(roles, attribution.confidence());
    }

    /** Returns what one role covers; an extent without pieces where the role is missing. */
    public Extent get(Role role) {
        return roles.get(role);
    }

    /** Returns whether any role lies, even in part, in one of the stretches. */
    public boolean touches(List<Span> stretches) {
        return roles.values().stream()
                .flatMap(extent -> extent.pieces().stream())
                .anyMatch(piece -> stretches.stream().anyMatch(piece::overlaps));
    }

    /** Returns whether source, cue and content all agree. */
    public static boolean linked(Agreement agreement, Ink ink, Candidate gold, Candidate predicted) {
        for (Role role : Role.values()) {
            if (!agreement.holds(ink, gold.get(role), predicted.get(role))) {
                return false;
            }
        }
        return true;
    }
}
