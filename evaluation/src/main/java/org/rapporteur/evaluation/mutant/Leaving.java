package org.rapporteur.evaluation.mutant;

import java.util.List;
import java.util.random.RandomGenerator;
import org.rapporteur.record.service.ReportRecord;

/** Changes nothing: the control. */
final class Leaving implements Mutator {

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        return List.of(new Rewriting(article.report().text()));
    }
}
