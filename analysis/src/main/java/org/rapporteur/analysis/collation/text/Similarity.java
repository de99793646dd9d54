package org.rapporteur.analysis.collation.text;

import java.util.List;

/**
 * How alike two passages are. Implementations are stateless or immutable, safe for use by several threads, and symmetric.
 */
@FunctionalInterface
public interface Similarity {

    /** Returns a number from 0, nothing in common, to 1, the same; 0 where one is empty. */
    double of(List<Word> one, List<Word> other);
}
