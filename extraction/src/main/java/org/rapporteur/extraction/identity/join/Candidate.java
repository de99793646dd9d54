package org.rapporteur.extraction.identity.join;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Span;

/**
 * Somebody whom words may mean.
 *
 * @param name how to call them in a reason; null for "somebody new"
 * @param places where they are mentioned so far
 * @param features what speaks for and against, by name
 */
public record Candidate(String name, Collection<Span> places, Map<String, Double> features) {

    /** Copies. */
    public Candidate {
        places = List.copyOf(places);
        // In one order, so that adding them up gives the same sum every time.
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /** Returns whether this is "somebody not mentioned before". */
    public boolean isNew() {
        return name == null;
    }
}
