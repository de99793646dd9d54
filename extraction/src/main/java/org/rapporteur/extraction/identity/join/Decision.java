package org.rapporteur.extraction.identity.join;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * Whom words mean.
 *
 * @param cluster who, or null when that stays open
 * @param span where the words that refer stand
 * @param why the reason, also for leaving it open
 * @param likely how likely, where somebody was chosen among several; or null
 * @param candidates whom the words may mean when it stays open, the likeliest first
 */
record Decision(Cluster cluster, Span span, String why, Double likely, List<Cluster> candidates) {

    Decision {
        candidates = List.copyOf(candidates);
    }

    static Decision of(Cluster cluster, Span span, String why) {
        return new Decision(cluster, span, why, null, List.of());
    }

    static Decision open(Span span, String why) {
        return new Decision(null, span, why, null, List.of());
    }
}
