package org.rapporteur.extraction.encoder;

import java.util.List;

/**
 * The names of a report, found by the encoder's pass over it and kept at its document. Immutable.
 *
 * @param list the names in the order of the text; none overlaps another
 */
public record Names(List<Name> list) {

    /** Copies. */
    public Names {
        list = List.copyOf(list);
    }
}
