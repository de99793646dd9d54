package org.rapporteur.analysis.collation.material;

import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Contents that say nothing by themselves: "their views", "it as their own", "which ends the war"; "a next step" where nobody is known to
 * have said it. Stateless.
 */
public final class Fragments {

    /** Fewer words say nothing. */
    private static final int FEW = 3;

    /** So few say nothing where they begin with a pronoun. */
    private static final int FEW_BEHIND_PRONOUN = 5;

    /** So few say nothing where nobody is known to say them: they may be no statement at all. */
    private static final int FEW_OF_NOBODY = 6;

    private static final Set<String> PRONOUNS = Set.of(
            "it", "its", "they", "them", "their", "he", "him", "his", "she", "her", "this", "that", "these", "those",
            "so");

    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose");

    private Fragments() {}

    /** Returns whether a statement's content is one. */
    public static boolean is(Said said) {
        List<Word> words = said.words();
        if (words.size() < (said.actor() == null ? FEW_OF_NOBODY : FEW)) {
            return true;
        }
        String first = words.get(0).key();
        return RELATIVES.contains(first) || (words.size() < FEW_BEHIND_PRONOUN && PRONOUNS.contains(first));
    }
}
