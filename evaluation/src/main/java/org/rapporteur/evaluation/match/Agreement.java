package org.rapporteur.evaluation.match;

import java.util.List;
import org.rapporteur.record.Word;

/** When a predicted extent counts as the gold one. */
public enum Agreement implements Word {
    /** The same pieces. */
    EXACT,

    /** Intersection over union of at least one half, counted on non-blank characters, all pieces together. */
    OVERLAP;

    /** The two, in the order in which scores are given. */
    public static final List<Agreement> ALL = List.of(values());

    /** Returns whether the two agree; a missing role agrees with a missing one and with nothing else. */
    public boolean holds(Ink ink, Extent gold, Extent predicted) {
        if (gold.isMissing() || predicted.isMissing()) {
            return gold.isMissing() && predicted.isMissing();
        }
        if (this == EXACT) {
            return gold.pieces().equals(predicted.pieces());
        }
        int common = ink.common(gold, predicted);
        return common > 0 && 2 * common >= gold.size() + predicted.size() - common;
    }
}
