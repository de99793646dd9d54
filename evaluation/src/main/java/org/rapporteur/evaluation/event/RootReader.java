package org.rapporteur.evaluation.event;

import java.util.List;
import java.util.Map;
import org.rapporteur.record.Span;

/** Says what kind of event a sentence tells of two sides that are given. */
@FunctionalInterface
public interface RootReader {

    /**
     * Returns how much speaks for each root, as log-odds or on any other scale on which more is likelier: AGREE, CONSULT, SUPPORT, YIELD,
     * COOPERATE, AID, REQUEST, ACCUSE,
     * REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. A root that is missing counts as the least likely; empty where
     * the reader finds nothing.
     *
     * @param sentence not blank
     * @param source where the side that does something stands, in UTF-16 positions; may be empty
     * @param target where the other side stands; may be empty
     */
    Map<String, Double> read(String sentence, List<Span> source, List<Span> target);
}
