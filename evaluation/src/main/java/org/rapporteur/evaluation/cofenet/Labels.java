package org.rapporteur.evaluation.cofenet;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;

/**
 * Reads spans of tokens off a sequence of labels as CofeNet does: {@code B-} opens a span; an {@code I-} of another role closes
 * it and is itself dropped; an {@code I-} with nothing open is ignored; {@code <IGN>} ends the sequence. Stateless.
 */
final class Labels {

    private static final String END = "<IGN>";

    private Labels() {}

    /** Returns the spans of one role, half-open, in order. */
    static List<Span> spans(List<String> labels, Role role) {
        List<Span> spans = new ArrayList<>();
        int opened = -1;
        String open = "";
        int end = labels.contains(END) ? labels.indexOf(END) : labels.size();
        for (int i = 0; i <= end; i++) {
            String label = i < end ? labels.get(i) : "O";
            if (label.startsWith("I-") && label.substring(2).equals(open)) {
                continue;
            }
            if (open.equals(role.word())) {
                spans.add(new Span(opened, i));
            }
            open = label.startsWith("B-") ? label.substring(2) : "";
            opened = i;
        }
        return spans;
    }
}
