package org.rapporteur.evaluation.identity.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.Overlap;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * Rapporteur from the text alone. A labelled source is found where the source of a statement covers the same by overlap; of several the
 * one that covers it best, of equals the first in the text. Confined to one thread.
 */
public final class FoundSources implements IdentitySystem {

    private final UnaryOperator<ReportRecord> annotating;

    /**
     * Makes the system.
     *
     * @param annotating reads a report to the end
     */
    public FoundSources(UnaryOperator<ReportRecord> annotating) {
        this.annotating = annotating;
    }

    @Override
    public Answers answer(GoldArticle article) throws IOException {
        ReportRecord record = annotating.apply(CorpusReport.of(article.name(), article.text()));
        Ink ink = Ink.of(article.text());
        List<Party> parties = record.list(Statement.class).stream()
                .map(Statement::source)
                .filter(party -> !party.spans().isEmpty())
                .sorted(Comparator.comparing(party -> party.spans().get(0)))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (GoldSource source : article.sources()) {
            answers.add(answer(ink, ink.extent(source.spans()), parties));
        }
        return Answers.of(article, answers, Joined.mentions(record));
    }

    private static Answer answer(Ink ink, Extent source, List<Party> parties) {
        Answer best = Answer.NOT_FOUND;
        double most = 0;
        for (Party party : parties) {
            Extent found = ink.extent(party.spans());
            double share = Overlap.union(ink, source, found);
            if (share > most && Agreement.OVERLAP.holds(ink, source, found)) {
                best = Joined.answer(party);
                most = share;
            }
        }
        return best;
    }
}
