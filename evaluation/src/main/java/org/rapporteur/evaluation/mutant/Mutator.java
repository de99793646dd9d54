package org.rapporteur.evaluation.mutant;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapporteur.record.service.ReportRecord;

/** Changes an article in one way. Implementations are stateless. */
interface Mutator {

    /**
     * Returns whether the article may have what this needs, by its words alone: reading an article costs far more than looking.
     *
     * @param text the article's text
     */
    default boolean mayApply(String text) {
        return true;
    }

    /**
     * Returns the ways to change the article, in the order of the text; those are as good as one another.
     *
     * @param article what was read in it
     * @param random decides what a way does, not which is taken
     */
    List<Rewriting> list(ReportRecord article, RandomGenerator random);

    /** Returns one of the ways, or empty where there is none. */
    default Optional<Rewriting> choose(ReportRecord article, RandomGenerator random) {
        List<Rewriting> ways = list(article, random);
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(random.nextInt(ways.size())));
    }
}
