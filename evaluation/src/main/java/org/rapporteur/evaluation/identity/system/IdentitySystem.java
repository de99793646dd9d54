package org.rapporteur.evaluation.identity.system;

import java.io.IOException;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.score.Answers;

/** Says who the sources of an article are. */
@FunctionalInterface
public interface IdentitySystem {

    /**
     * Returns an answer for each labelled source of the article. Of the labels it may use where the sources stand and how they are
     * classed, not who they are.
     *
     * @throws IOException when the article cannot be read
     */
    Answers answer(GoldArticle article) throws IOException;
}
