package org.rapporteur.extraction.identity;

import java.util.List;
import java.util.Locale;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/**
 * The words of a source or addressee.
 *
 * @param first index of the first token
 * @param end index after the last
 * @param span where they stand
 * @param tokens the tokens themselves; not empty
 */
record Phrase(int first, int end, Span span, List<Token> tokens) {

    Phrase {
        tokens = List.copyOf(tokens);
    }

    boolean isPronoun() {
        return tokens.size() == 1 && tokens.get(0).is("PRON");
    }

    String small() {
        return tokens.get(0).text().toLowerCase(Locale.ROOT);
    }

    /** Returns the index after the head: before the first comma, "who" or "which". */
    int headEnd() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (i > 0 && (word.equals(",") || word.equals("who") || word.equals("which"))) {
                return first + i;
            }
        }
        return end;
    }

    /** Returns whether "and" joins names or nouns in the phrase. */
    boolean isCoordinated() {
        for (int i = 1; i < tokens.size() - 1; i++) {
            String word = tokens.get(i).text();
            if (word.equals("who") || word.equals("which")) {
                return false;
            }
            if (tokens.get(i).is("CCONJ") && !word.equals("or")) {
                return true;
            }
        }
        return false;
    }
}
