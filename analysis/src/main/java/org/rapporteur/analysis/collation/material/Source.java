package org.rapporteur.analysis.collation.material;

import java.util.List;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;

/** The words that name who says something. Stateless. */
public final class Source {

    private Source() {}

    /** Returns whether both statements name who says it, by the same words. */
    public static boolean sameWords(Said one, Said other) {
        List<String> ones = words(one);
        return !ones.isEmpty() && ones.equals(words(other));
    }

    /** Returns the words' keys; none where nobody is named. */
    public static List<String> words(Said said) {
        return Words.of(said.telling().text(), said.statement().source().spans()).stream()
                .map(Word::key)
                .toList();
    }
}
