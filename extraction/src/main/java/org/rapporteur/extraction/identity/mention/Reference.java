package org.rapporteur.extraction.identity.mention;

import java.util.List;
import org.rapporteur.record.Span;

/** How the words of a source or addressee are built: what their head is. */
public sealed interface Reference {

    /** Returns where the words stand that refer: the head with what belongs to it. */
    Span span();

    /** Returns the first token. */
    int first();

    /** A pronoun alone is the source. */
    record ByPronoun(Pronoun pronoun, int first, Span span) implements Reference {}

    /** A name is the head, or stands in apposition to it. */
    record ByName(Naming naming, int first, Span span) implements Reference {}

    /**
     * A common noun is the head.
     *
     * @param phrase the noun with what stands before it
     * @param words all words of the phrase and of what is behind it ("of …")
     * @param owner the name that owns or modifies it ("Lee's staff", "the Lee campaign"), or null
     * @param ownedBy the possessive pronoun that it begins with, or null
     */
    record ByNoun(NounPhrase phrase, List<String> words, Naming owner, Pronoun ownedBy, int first, Span span)
            implements Reference {

        /** Copies the words. */
        public ByNoun {
            words = List.copyOf(words);
        }
    }

    /**
     * Several side by side.
     *
     * @param parts two or more
     * @param open whether the last of them leaves the list open
     */
    record Several(List<Reference> parts, boolean open, int first, Span span) implements Reference {

        /** Copies the parts. */
        public Several {
            parts = List.copyOf(parts);
        }
    }
}
