package org.rapporteur.evaluation.cofenet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.speech.Statement;

/**
 * Scores an annotator on CofeNet's file by CofeNet's measures. Lines of one article that follow one another are read as one
 * report, each is scored alone. Confined to one thread; keys and definitions are in {@code docs/scores.md}.
 */
public final class CofenetEvaluation {

    private final Map<Role, RoleScore> scores = new EnumMap<>(Role.class);
    private final Map<Role, Integer> gold = new EnumMap<>(Role.class);
    private final Map<Role, Integer> predicted = new EnumMap<>(Role.class);
    private final Meter meter = new Meter();
    private final Annotator annotator;
    private int tokens;
    private int nested;

    private CofenetEvaluation(Annotator annotator) {
        this.annotator = annotator;
        for (Role role : Role.values()) {
            scores.put(role, new RoleScore());
            gold.put(role, 0);
            predicted.put(role, 0);
        }
    }

    /**
     * Runs the annotator over every article of the file and compares.
     *
     * @param annotator what is evaluated
     * @param file JSON Lines with {@code tokens}, {@code labels} and {@code id}
     * @param progress is told after each article
     * @throws IOException when the file cannot be read, naming the line
     */
    public static Evaluation run(Annotator annotator, Path file, Progress progress) throws IOException {
        List<LabelledLine> lines = CofenetFile.read(file);
        List<List<LabelledLine>> articles = articles(lines);
        CofenetEvaluation evaluation = new CofenetEvaluation(annotator);
        for (int i = 0; i < articles.size(); i++) {
            evaluation.add(articles.get(i));
            progress.at(i + 1, articles.size());
        }
        String digest = CorpusDigest.of(file.toAbsolutePath().getParent(), List.of(file.toAbsolutePath()));
        return new Evaluation(
                annotator.maker().written(),
                Map.of(Evaluation.CORPUS, digest),
                evaluation.figures(),
                evaluation.counts(lines.size(), articles.size()),
                evaluation.meter.figures());
    }

    private static List<List<LabelledLine>> articles(List<LabelledLine> lines) {
        List<List<LabelledLine>> articles = new ArrayList<>();
        String current = null;
        for (LabelledLine line : lines) {
            if (!line.id().equals(current)) {
                articles.add(new ArrayList<>());
                current = line.id();
            }
            articles.get(articles.size() - 1).add(line);
        }
        return articles;
    }

    private void add(List<LabelledLine> article) throws IOException {
        TokenText text = TokenText.of(article);
        List<Statement> statements = text.text().isBlank()
                ? List.of()
                : meter.annotate(annotator, CorpusReport.of(article.get(0).id(), text.text()))
                        .list(Statement.class);
        nested += (int) statements.stream()
                .filter(statement -> statement.within() != null)
                .count();
        for (int line = 0; line < article.size(); line++) {
            tokens += article.get(line).tokens().size();
            for (Role role : Role.values()) {
                List<Span> expected = Labels.spans(article.get(line).labels(), role);
                List<Span> found = PredictedLayer.of(text, line, statements, role);
                gold.merge(role, expected.size(), Integer::sum);
                predicted.merge(role, found.size(), Integer::sum);
                scores.get(role).add(expected, found);
            }
        }
    }

    private Map<String, Object> figures() {
        Map<String, Object> exact = new LinkedHashMap<>();
        Map<String, Object> begin = new LinkedHashMap<>();
        Map<String, Object> jaccard = new LinkedHashMap<>();
        scores.forEach((role, score) -> {
            exact.put(role.word(), score.exact().figures());
            begin.put(role.word(), score.begin().figures());
            jaccard.put(role.word(), score.jaccard());
        });
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("exact", exact);
        figures.put("begin", begin);
        figures.put("jaccard", jaccard);
        return figures;
    }

    private Map<String, Object> counts(int lines, int articles) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("articles", articles);
        counts.put("lines", lines);
        counts.put("tokens", tokens);
        counts.put("gold", words(gold));
        counts.put("predicted", words(predicted));
        counts.put("predictedNested", nested);
        return counts;
    }

    private static Map<String, Object> words(Map<Role, Integer> counts) {
        Map<String, Object> words = new LinkedHashMap<>();
        counts.forEach((role, count) -> words.put(role.word(), count));
        return words;
    }
}
