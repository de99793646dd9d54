package org.rapporteur.record.applied;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;

/**
 * What the identifier of an object inside a report tells of it.
 *
 * @param kind what kind of object: {@code s}; with what stands behind the place where that is an object of its own, {@code s/a}
 * @param spans where it stands, in UTF-16
 * @param rest what stands behind the place, such as {@code .reject}
 */
record Place(String kind, List<Span> spans, String rest) {

    private static final Pattern FORM =
            Pattern.compile("([a-z]{1,9}+)([0-9][0-9,-]*+)((?:/[a-z]{1,9}+)?+)(.*+)", Pattern.DOTALL);

    /** Reads the identifier of an object of {@code report}; null where it does not tell. */
    static Place of(String id, String report, CodePoints points) {
        if (id == null || !id.startsWith(report + "/")) {
            return null;
        }
        Matcher form = FORM.matcher(id.substring(report.length() + 1));
        if (!form.matches()) {
            return null;
        }
        try {
            return new Place(form.group(1) + form.group(3), points.spans(form.group(2)), form.group(4));
        } catch (IllegalArgumentException e) {
            // Of a text that was another, or made by hand.
            return null;
        }
    }
}
