package org.rapporteur.analysis.collation.utterance;

import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.text.Word;

/** Tells how certain or binding words are made: English modal verbs and adverbs. Stateless. */
public final class Modals {

    /** Each word with its degree; two degrees differ, two words of one degree do not. */
    private static final Map<String, String> DEGREES = Map.ofEntries(
            Map.entry("may", "possible"),
            Map.entry("might", "possible"),
            Map.entry("could", "possible"),
            Map.entry("perhaps", "possible"),
            Map.entry("possibly", "possible"),
            Map.entry("maybe", "possible"),
            Map.entry("probably", "probable"),
            Map.entry("likely", "probable"),
            Map.entry("would", "conditional"),
            Map.entry("can", "able"),
            Map.entry("will", "certain"),
            Map.entry("shall", "certain"),
            Map.entry("must", "binding"),
            Map.entry("should", "advised"));

    private Modals() {}

    /** Returns the degree of the first modal word; or null. */
    public static String degree(List<Word> words) {
        for (Word word : words) {
            String degree = DEGREES.get(word.key());
            if (degree != null) {
                return degree;
            }
        }
        return null;
    }
}
