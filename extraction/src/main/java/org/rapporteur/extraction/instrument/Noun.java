package org.rapporteur.extraction.instrument;

import java.util.Set;

/**
 * A noun that an instrument is called by.
 *
 * @param word in the singular, small letters
 * @param kind of the instrument
 * @param strength how much the noun says alone
 * @param notBehind words before it that rule an instrument out
 * @param notBefore words behind it that rule an instrument out
 */
record Noun(String word, String kind, Strength strength, Set<String> notBehind, Set<String> notBefore) {

    /** How much a noun says alone. */
    enum Strength {
        /** "The treaty" is one. */
        SURE,
        /** "The plan" is one where more is said of it, or one was named before. */
        MODIFIED,
        /** "The Vienna Convention" is one, "the convention" only where one was named before. */
        NAMED,
        /** "The text" is one named before. */
        AGAIN,
        /** It is none, and what means the same is none. */
        NONE
    }

    Noun {
        notBehind = Set.copyOf(notBehind);
        notBefore = Set.copyOf(notBefore);
    }
}
