package org.rapporteur.record.speech;

import java.util.List;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;

/** How much of a statement's content stands in quotation marks. One definition, in product and scorers. */
public enum Mode implements Word {
    /** Every letter stands in quotation marks. */
    DIRECT,

    /** Some letters do. */
    MIXED,

    /** None does. */
    INDIRECT;

    /**
     * Returns the mode of a content. Letters are Unicode letters; a content without a letter is judged by its digits, and one
     * without either is direct when a quotation covers any of it.
     *
     * @param text the report's text
     * @param content where the content stands
     * @param quoted the spans of all quotations, marks included
     */
    public static Mode of(String text, List<Span> content, List<Span> quoted) {
        List<Span> near = quoted.stream()
                .filter(quotation -> content.stream().anyMatch(quotation::overlaps))
                .toList();
        boolean letters =
                content.stream().anyMatch(span -> span.in(text).codePoints().anyMatch(Character::isLetter));
        int inside = 0;
        int outside = 0;
        for (Span span : content) {
            int point;
            for (int i = span.start(); i < span.end(); i += Character.charCount(point)) {
                point = text.codePointAt(i);
                if (!(letters ? Character.isLetter(point) : Character.isLetterOrDigit(point))) {
                    continue;
                }
                int position = i;
                if (near.stream().anyMatch(quotation -> quotation.contains(position))) {
                    inside++;
                } else {
                    outside++;
                }
            }
        }
        if (inside == 0 && outside == 0) {
            return near.isEmpty() ? INDIRECT : DIRECT;
        }
        return inside == 0 ? INDIRECT : outside == 0 ? DIRECT : MIXED;
    }
}
