package org.rapporteur.evaluation.event;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * A sentence and the event that PLOVER's authors coded in it. Immutable.
 *
 * @param id what the file calls it
 * @param text the sentence
 * @param category as PLOVER names it today
 * @param source the places of those who do it, in UTF-16 positions; empty where it is coded for nobody or the words are not in the text
 * @param target the places of those whom it is done to, likewise
 */
record GsrRecord(String id, String text, String category, List<Span> source, List<Span> target) {

    /** Copies the lists. */
    GsrRecord {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
