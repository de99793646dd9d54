package org.rapporteur.record.speech;

import java.util.List;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;

/**
 * How much of a statement's content stands in quotation marks. One definition, in product and scorers. A turn of a transcript is direct
 * without marks: its layout says what they say elsewhere.
 */
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
        return of(text, content, Cover.of(quoted));
    }

    /** Returns the mode of one content of many: as above, with what stands in quotation marks made out once. */
    public static Mode of(String text, List<Span> content, Cover quoted) {
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
                if (quoted.contains(i)) {
                    inside++;
                } else {
                    outside++;
                }
            }
        }
        if (inside == 0 && outside == 0) {
            return content.stream().anyMatch(quoted::overlaps) ? DIRECT : INDIRECT;
        }
        return inside == 0 ? INDIRECT : outside == 0 ? DIRECT : MIXED;
    }
}
