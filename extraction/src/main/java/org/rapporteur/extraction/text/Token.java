package org.rapporteur.extraction.text;

import org.rapporteur.record.Span;

/**
 * A word or mark.
 *
 * @param span where it stands
 * @param text how it reads
 * @param tag universal part-of-speech tag (universaldependencies.org); {@code +} joins the tags of a contraction
 */
public record Token(Span span, String text, String tag) {

    /** Returns whether the tag, or the first tag of a contraction, is {@code wanted}. */
    public boolean is(String wanted) {
        return tag.equals(wanted) || tag.startsWith(wanted + "+");
    }
}
