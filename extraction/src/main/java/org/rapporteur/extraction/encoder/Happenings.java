package org.rapporteur.extraction.encoder;

import java.util.List;

/**
 * The events that the words of a report name, in the order of the text; kept at the document by the pass that finds them. Immutable.
 *
 * @param list one an event
 */
public record Happenings(List<Happening> list) {

    /** Copies the list. */
    public Happenings {
        list = List.copyOf(list);
    }
}
