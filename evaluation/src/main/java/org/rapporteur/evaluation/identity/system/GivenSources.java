package org.rapporteur.evaluation.identity.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.match.GivenStatements;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Rapporteur, told which statements there are: those that people annotated, with their sources, cues and contents. What is measured is
 * the joining alone. Confined to one thread.
 */
public final class GivenSources implements IdentitySystem {

    private final Annotated annotated;
    private final UnaryOperator<ReportRecord> reading;
    private final UnaryOperator<ReportRecord> joining;

    /** Knows what people annotated. */
    @FunctionalInterface
    public interface Annotated {

        /**
         * Returns the attributions of an article.
         *
         * @throws IOException when they cannot be read
         */
        List<Attribution> of(String article) throws IOException;
    }

    /**
     * Makes the system.
     *
     * @param annotated knows the attributions
     * @param reading finds regions, times and quotations in a record; the statements and entities that it finds too are left out
     * @param joining joins the sources of the statements that a record has
     */
    public GivenSources(Annotated annotated, UnaryOperator<ReportRecord> reading, UnaryOperator<ReportRecord> joining) {
        this.annotated = annotated;
        this.reading = reading;
        this.joining = joining;
    }

    @Override
    public Answers answer(GoldArticle article) throws IOException {
        ReportRecord read = reading.apply(CorpusReport.of(article.name(), article.text()));
        List<Item> kept = read.items().stream()
                .filter(item -> !(item instanceof Statement || item instanceof Entity))
                .toList();
        ReportRecord bare = new ReportRecord(read.report(), kept);
        ReportRecord joined = joining.apply(bare.with(statements(bare, annotated.of(article.name()))));
        Map<List<Span>, Answer> bySource = new HashMap<>();
        for (Statement statement : joined.list(Statement.class)) {
            bySource.putIfAbsent(statement.source().spans(), Joined.answer(statement.source()));
        }
        List<Answer> answers = new ArrayList<>();
        for (GoldSource source : article.sources()) {
            answers.add(bySource.getOrDefault(source.spans(), Answer.NOT_FOUND));
        }
        return Answers.of(article, answers, Joined.mentions(joined));
    }

    private static List<Statement> statements(ReportRecord record, List<Attribution> attributions) {
        List<Attribution> named = attributions.stream()
                .filter(attribution -> !attribution.source().isEmpty())
                .toList();
        return GivenStatements.of(record, named, "s").stream()
                .sorted(Comparator.comparing(
                        statement -> statement.content().spans().get(0)))
                .toList();
    }
}
