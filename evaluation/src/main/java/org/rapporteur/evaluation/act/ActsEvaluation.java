package org.rapporteur.evaluation.act;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.match.GivenStatements;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.evaluation.polnear.Article;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Scores acts and conditions of statements of PolNeAR that are given, as annotated: all that are labelled, and those among them that have a
 * condition or bind the speaker. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class ActsEvaluation {

    private ActsEvaluation() {}

    /**
     * What is evaluated.
     *
     * @param reading finds regions, times and quotations; whatever else it finds is not used
     * @param acting says what the statements do that a record has; statements that it finds itself are not looked at
     */
    public record Evaluated(Annotator reading, Annotator acting) {}

    /**
     * What it is measured on.
     *
     * @param folder of PolNeAR, with {@code text/} and {@code attributions/}
     * @param labels the file of labels; readings beside it, {@code X-first-reading.tsv} and {@code X-second-reading.tsv}, are compared
     */
    public record Measured(Path folder, Path labels) {}

    /**
     * Reads every labelled article and compares.
     *
     * @param progress is told after each article
     * @param errors receives what is not right, one JSON object a line; it holds words of the articles; {@link Writer#nullWriter} where
     *     nobody wants it
     * @throws IOException when a file cannot be read or labels do not fit the text, naming file and line, or errors cannot be written
     */
    public static Evaluation run(Evaluated evaluated, Measured measured, Progress progress, Writer errors)
            throws IOException {
        Articles articles = Articles.in(measured.folder());
        ActFile labels = ActFile.read(measured.labels());
        Meter meter = new Meter();
        Groups groups = new Groups();
        ActErrors list = new ActErrors(errors);
        int done = 0;
        for (String name : labels.articles()) {
            Article article = articles.read(name);
            List<GoldStatement> gold = labels.statements(name, article.text());
            List<Reading> predicted = readings(evaluated, meter, article, gold);
            Ink ink = Ink.of(article.text());
            for (int i = 0; i < gold.size(); i++) {
                groups.add(ink, gold.get(i).reading(), predicted.get(i));
                list.add(article, ink, gold.get(i), predicted.get(i));
            }
            progress.at(++done, labels.articles().size());
        }
        Map<String, Object> figures = new LinkedHashMap<>(groups.figures());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("articles", labels.articles().size());
        counts.putAll(groups.counts());
        Readings.compare(measured.labels(), articles).ifPresent(both -> figures.put("readings", both.figures()));
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, articles.digest(labels.articles()));
        Path absolute = measured.labels().toAbsolutePath();
        digests.put("labels", CorpusDigest.of(absolute.getParent(), List.of(absolute)));
        return new Evaluation(evaluated.acting().maker().written(), digests, figures, counts, meter.figures());
    }

    private static List<Reading> readings(Evaluated evaluated, Meter meter, Article article, List<GoldStatement> gold)
            throws IOException {
        ReportRecord read = evaluated.reading().annotate(CorpusReport.of(article.name(), article.text()));
        List<Item> kept = read.items().stream()
                .filter(item -> item instanceof Quotation || item instanceof TimeExpression || item instanceof Region)
                .toList();
        ReportRecord bare = new ReportRecord(read.report(), kept);
        List<Statement> given =
                GivenStatements.of(bare, gold.stream().map(GoldStatement::where).toList(), "g");
        ReportRecord acted = meter.annotate(evaluated.acting(), bare.with(given));
        List<Reading> readings = new ArrayList<>();
        given.forEach(statement -> readings.add(Reading.of(acted, statement.id())));
        return readings;
    }

    /** All statements, and those with a condition or an act that binds, each with its scorer. */
    static final class Groups {

        private final ActScorer all = new ActScorer();
        private final ActScorer conditionalOrCommitting = new ActScorer();

        void add(Ink ink, Reading gold, Reading predicted) {
            all.add(ink, gold, predicted);
            if (gold.isConditionalOrCommitting()) {
                conditionalOrCommitting.add(ink, gold, predicted);
            }
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("conditionalOrCommitting", conditionalOrCommitting.figures());
            figures.put("all", all.figures());
            return figures;
        }

        Map<String, Object> counts() {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("conditionalOrCommitting", conditionalOrCommitting.counts());
            counts.put("all", all.counts());
            return counts;
        }
    }
}
