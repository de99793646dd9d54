package org.rapporteur.formats.report.transcript;

import java.util.List;
import org.rapporteur.record.report.Layout;

/**
 * How a text is laid out, and where its turns begin.
 *
 * @param layout the layout
 * @param labels the labels, in order; not empty
 * @param why the sign by which it was recognised
 */
record Plan(Layout layout, List<Label> labels, String why) {

    /** Copies the list. */
    Plan {
        labels = List.copyOf(labels);
    }
}
