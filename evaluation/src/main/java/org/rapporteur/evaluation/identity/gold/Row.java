package org.rapporteur.evaluation.identity.gold;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * A line of a file of labels as it is written. Immutable.
 *
 * @param line its number, from 1
 * @param article the name of the text file without its ending
 * @param source whether it labels a source; otherwise an identity
 * @param entity the label of the identity
 * @param kind the column {@code class}
 * @param spans in code points; not empty
 * @param note the column {@code note}
 */
record Row(int line, String article, boolean source, String entity, String kind, List<Span> spans, String note) {

    /** What stands for none. */
    static final String NOTHING = "-";

    /** Copies the list. */
    Row {
        spans = List.copyOf(spans);
    }
}
