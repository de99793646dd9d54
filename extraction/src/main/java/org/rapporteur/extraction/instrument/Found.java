package org.rapporteur.extraction.instrument;

import java.util.List;
import java.util.Set;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.record.Span;

/**
 * Words that name or describe an instrument.
 *
 * @param core the words with their determiner, without what follows the noun; what the trained head has learnt to score
 * @param whole the words with what follows the noun and says which one is meant
 * @param name the name without article where the words are a name, else null
 * @param number "1244" where they have a number, else null
 * @param noun the noun in the singular, "" where the name has none
 * @param kind of the instrument; null where the words leave it open
 * @param of the body or state whose it is, or null
 * @param year or null
 * @param begins how the words begin
 * @param owner whose it is: the last word of the owner in small letters ("annan"), a pronoun, or null
 * @param content the words before the noun that tell it from others, in small letters
 * @param behind the words behind the noun, in small letters, joined by blanks; may be empty
 * @param strength how much the words say alone
 * @param listed what a list says of the name, or null
 * @param sentence the sentence's index
 */
record Found(
        Span core,
        Span whole,
        String name,
        String number,
        String noun,
        String kind,
        String of,
        Integer year,
        Begins begins,
        String owner,
        List<String> content,
        String behind,
        Noun.Strength strength,
        Listed listed,
        int sentence) {

    private static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

    /** How words begin. */
    enum Begins {
        /** The, these. */
        DEFINITE,
        /** This, that. */
        POINTING,
        /** With whose it is. */
        OWNED,
        /** A, any. */
        INDEFINITE,
        /** With nothing of that. */
        BARE
    }

    Found {
        content = List.copyOf(content);
    }

    boolean isName() {
        return name != null;
    }

    /** Returns whether nothing but the noun says which one is meant. */
    boolean isPlain() {
        return name == null && content.isEmpty() && owner == null && behind.isEmpty() && year == null;
    }

    boolean isOwnedByPronoun() {
        return owner != null && PRONOUNS.contains(owner);
    }

    static boolean isPronoun(String small) {
        return PRONOUNS.contains(small);
    }

    Found withStrength(Noun.Strength other) {
        return new Found(
                core, whole, name, number, noun, kind, of, year, begins, owner, content, behind, other, listed,
                sentence);
    }

    /** Returns the same words as those of an entry of the list. */
    Found withListed(Listed entry) {
        return new Found(
                core, whole, name, number, noun, kind, of, year, begins, owner, content, behind, strength, entry,
                sentence);
    }

    /** Returns the same said again by a short form that stands elsewhere. */
    Found at(Span place, int in) {
        return new Found(
                place, place, name, number, noun, kind, of, year, Begins.BARE, null, content, "", strength, listed, in);
    }

    /** Returns these words with others before them: "Article 51 of the Charter". */
    Found from(int start) {
        Span longerCore = new Span(start, core.end());
        Span longer = new Span(start, whole.end());
        return new Found(
                longerCore,
                longer,
                name,
                number,
                noun,
                kind,
                of,
                year,
                begins,
                owner,
                content,
                behind,
                strength,
                listed,
                sentence);
    }
}
