package org.rapporteur.extraction.identity.mention;

import org.rapporteur.record.Span;

/**
 * A noun with what stands before it: "the former chairman", "officials", "her campaign".
 *
 * @param first the first token
 * @param end the token behind the noun
 * @param span where it stands
 * @param form how it begins
 * @param key its words as they are compared, without what it begins with
 * @param head its noun in the singular, small letters
 * @param plural whether it means several
 * @param sentence the sentence
 * @param quoted whether it stands in quotation marks
 */
public record NounPhrase(
        int first,
        int end,
        Span span,
        Form form,
        String key,
        String head,
        boolean plural,
        int sentence,
        boolean quoted) {

    /** How a noun phrase begins, which tells whether it points back. */
    public enum Form {
        /** "the", "this", "both". */
        DEFINITE,

        /** "a", "another". */
        INDEFINITE,

        /** "some", "two". */
        QUANTIFIED,

        /** With its owner: "her", "the president's". */
        OWNED,

        /** With nothing. */
        BARE
    }
}
