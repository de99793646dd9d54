package org.rapporteur.extraction.identity.mention;

import java.util.Map;
import java.util.Optional;

/**
 * A pronoun that can stand for a source.
 *
 * @param kind what it stands for
 * @param owns whether it is a possessive
 */
public record Pronoun(Kind kind, boolean owns) {

    /** What pronouns stand for. */
    public enum Kind {
        /** A man. */
        HE,

        /** A woman. */
        SHE,

        /** A thing, a body, a state. */
        IT,

        /** Several. */
        THEY,

        /** Whoever speaks. */
        I,

        /** Whoever speaks, with others. */
        WE,

        /** Whoever is spoken to. */
        YOU,

        /** What stands right before. */
        WHO,

        /** Something said or done before: this, that, those. */
        THAT
    }

    private static final Map<String, Pronoun> ALL = Map.ofEntries(
            entry("he", Kind.HE, false),
            entry("him", Kind.HE, false),
            entry("his", Kind.HE, true),
            entry("himself", Kind.HE, false),
            entry("she", Kind.SHE, false),
            entry("her", Kind.SHE, true),
            entry("herself", Kind.SHE, false),
            entry("it", Kind.IT, false),
            entry("its", Kind.IT, true),
            entry("itself", Kind.IT, false),
            entry("they", Kind.THEY, false),
            entry("them", Kind.THEY, false),
            entry("their", Kind.THEY, true),
            entry("themselves", Kind.THEY, false),
            entry("i", Kind.I, false),
            entry("me", Kind.I, false),
            entry("my", Kind.I, true),
            entry("myself", Kind.I, false),
            entry("we", Kind.WE, false),
            entry("us", Kind.WE, false),
            entry("our", Kind.WE, true),
            entry("ourselves", Kind.WE, false),
            entry("you", Kind.YOU, false),
            entry("your", Kind.YOU, true),
            entry("who", Kind.WHO, false),
            entry("whom", Kind.WHO, false),
            entry("whose", Kind.WHO, true),
            entry("which", Kind.WHO, false),
            entry("that", Kind.THAT, false),
            entry("this", Kind.THAT, false),
            entry("these", Kind.THAT, false),
            entry("those", Kind.THAT, false));

    private static Map.Entry<String, Pronoun> entry(String word, Kind kind, boolean owns) {
        return Map.entry(word, new Pronoun(kind, owns));
    }

    /** Returns the pronoun that a word in small letters is, also one with a contracted verb: "she's", "they've". */
    public static Optional<Pronoun> of(String small) {
        int cut = Math.max(small.indexOf('\''), small.indexOf('\u2019'));
        return Optional.ofNullable(ALL.get(cut > 0 ? small.substring(0, cut) : small));
    }
}
