package org.rapporteur.extraction.text;

import java.util.List;

/** Cuts running text into sentences and tagged tokens. Safe for use by several threads. */
public interface Language {

    /**
     * Returns the sentences of {@code text}, in order, with spans relative to it; none for a blank text.
     *
     * @param text part of a report, at most {@value Document#LONGEST_UNIT} units long
     */
    List<Cut> cut(String text);

    /**
     * A sentence with its tokens.
     *
     * @param start where the sentence begins
     * @param end where it ends
     * @param tokens its tokens, in order; at least one
     */
    record Cut(int start, int end, List<Token> tokens) {

        /** Copies the list. */
        public Cut {
            tokens = List.copyOf(tokens);
        }
    }
}
