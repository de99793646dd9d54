package org.rapporteur.store.sql.search.words;

import java.util.List;

/**
 * What can be looked for at once: a word, a beginning, or a phrase, whose last word may be a beginning. Immutable.
 *
 * @param tokens the folded words, one or more, without blanks, quotation marks and the like
 * @param beginning whether the last word only has to begin so
 */
public record Term(List<String> tokens, boolean beginning) {

    /** Copies; throws {@link IllegalArgumentException} where there is no word. */
    public Term {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a term needs a word");
        }
    }

    /** Returns whether it has more than one word. */
    public boolean isPhrase() {
        return tokens.size() > 1;
    }
}
