package org.rapporteur.extraction.pipeline;

import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.event.Events;
import org.rapporteur.extraction.event.Roots;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;

/**
 * Says what kind of event a sentence tells between two sides that are given: the way in for whoever knows the sides already. Safe for use by
 * several threads.
 */
public final class Sides {

    private final Roots roots;

    /** Makes the reader; the model stays the caller's to close, and is loaded by the first reading. */
    public Sides(Model model) {
        this.roots = new Roots(model);
    }

    /** Returns under what name and version events are found. */
    public Maker maker() {
        return new Events().maker();
    }

    /**
     * Returns the log-odds of each of the 15 root classes of {@link Roots}; empty when the model has no head for acts.
     *
     * @param sentence not blank
     * @param source where in it the one stands that acts; may be several spans or none
     * @param target where the one stands to whom it is done; may be several spans or none
     */
    public Map<String, Double> read(String sentence, List<Span> source, List<Span> target) {
        return roots.read(sentence, source, target);
    }
}
