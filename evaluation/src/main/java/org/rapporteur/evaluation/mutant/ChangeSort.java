package org.rapporteur.evaluation.mutant;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Relation;

/** What is done at one place, and which conclusions about that place tell it. */
enum ChangeSort {
    /** Words that make a sentence are gone. */
    DROPPED,

    /** Somebody else is named as the speaker. */
    SPEAKER,

    /** A number is another. */
    NUMBER,

    /** A condition is gone. */
    CONDITION,

    /** A quotation goes on with words of another. */
    SPLICE,

    /** A word stands for another that means the same. */
    WORDING;

    /** Returns whether a conclusion of this name tells what was done. */
    boolean fits(String name) {
        return findings().contains(name)
                || (relation() != null && of(relation()).contains(name));
    }

    private Set<String> findings() {
        return switch (this) {
            case DROPPED -> Set.of("revision: sentence dropped", "omission: statement", "omission: speaker");
            case SPEAKER -> Set.of("revision: speaker", "conflict: speaker");
            case NUMBER -> Set.of("revision: number", "conflict: number");
            case CONDITION -> Set.of("revision: condition dropped");
            case SPLICE -> Set.of("revision: quotation spliced");
            case WORDING -> Set.of("revision: wording", "revision: quotation altered");
        };
    }

    /** Returns the relation of printings that tells it, or null. */
    private Relation relation() {
        return switch (this) {
            case SPEAKER -> Relation.OTHER_SPEAKER;
            case CONDITION -> Relation.CONDITION_DROPPED;
            case SPLICE -> Relation.SPLICED;
            case WORDING -> Relation.ALTERED;
            case DROPPED, NUMBER -> null;
        };
    }

    /** Returns how a finding is named here: its kind and its topic. */
    static String name(FindingKind kind, String topic) {
        return kind.word() + ": " + topic;
    }

    /** Returns how a relation is named here: that of a variant of an utterance, and that of a finding about one. */
    static List<String> of(Relation relation) {
        return List.of("printing: " + relation.word(), name(FindingKind.VARIANT, relation.word()));
    }
}
