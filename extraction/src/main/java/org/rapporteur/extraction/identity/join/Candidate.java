package org.rapporteur.extraction.identity.join;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Span;

/**
 * Somebody whom words may mean.
 *
 * @param name how to call them in a reason; null for "somebody new"
 * @param places where they are mentioned so far; a view that grows as the report is read on, since a copy for every question would take
 *     the square of the mentions
 * @param features what speaks for and against, by name
 */
public record Candidate(String name, Collection<Span> places, Map<String, Double> features) {

    /** Copies the features. */
    public Candidate {
        places = Collections.unmodifiableCollection(places);
        // In one order, so that adding them up gives the same sum every time.
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /** Returns whether this is "somebody not mentioned before". */
    public boolean isNew() {
        return name == null;
    }
}
