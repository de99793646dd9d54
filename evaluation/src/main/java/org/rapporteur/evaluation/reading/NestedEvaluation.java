package org.rapporteur.evaluation.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Lines;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Scores the statements nested in contents that were read for it. A labelled content counts as found where a statement that lies in
 * no other covers the same by overlap; of several the one that covers it best. What is nested in that statement is compared with
 * what was read. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class NestedEvaluation {

    private NestedEvaluation() {}

    /**
     * Runs the annotator over every article that has a labelled content and compares.
     *
     * @param annotator what is evaluated
     * @param folder of PolNeAR, with {@code text/}
     * @param labels the file of labels ({@link LabelFile}), each nested in a content
     * @param progress is told after each article
     * @throws IOException when a file cannot be read or labels do not fit the text, naming the file
     */
    public static Evaluation run(Annotator annotator, Path folder, Path labels, Progress progress) throws IOException {
        Map<String, Map<List<Span>, List<Label>>> articles = byContent(labels);
        List<Path> texts = new ArrayList<>();
        Meter meter = new Meter();
        NestedScorer scorer = new NestedScorer();
        for (Map.Entry<String, Map<List<Span>, List<Label>>> article : articles.entrySet()) {
            Path file = folder.resolve("text").resolve(article.getKey() + ".txt");
            String text = Lines.text(file);
            ReportRecord record = meter.annotate(annotator, CorpusReport.of(article.getKey(), text));
            texts.add(file);
            try {
                for (List<Label> inside : article.getValue().values()) {
                    score(scorer, text, inside, record.list(Statement.class));
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(labels + " does not fit " + file + ": " + e.getMessage(), e);
            }
            progress.at(texts.size(), articles.size());
        }
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, CorpusDigest.of(folder, texts));
        digests.put("labels", CorpusDigest.of(labels.toAbsolutePath().getParent(), List.of(labels.toAbsolutePath())));
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("articles", articles.size());
        counts.putAll(scorer.counts());
        return new Evaluation(annotator.maker().written(), digests, scorer.figures(), counts, meter.figures());
    }

    private static void score(NestedScorer scorer, String text, List<Label> labels, List<Statement> statements) {
        CodePoints points = CodePoints.of(text);
        Ink ink = Ink.of(text);
        List<Candidate> firm = new ArrayList<>();
        List<Candidate> optional = new ArrayList<>();
        for (Label label : labels) {
            label.attribution(points)
                    .map(one -> Candidate.of(ink, one))
                    .ifPresent((label.firm() ? firm : optional)::add);
        }
        Optional<Statement> outer = best(ink, ink.extent(labels.get(0).outer(points)), statements);
        List<Candidate> predicted = statements.stream()
                .filter(statement -> outer.isPresent() && outer.get().id().equals(statement.within()))
                .map(statement -> Candidate.of(ink, Attribution.of(statement)))
                .sorted(Candidate.IN_TEXT_ORDER)
                .toList();
        firm.sort(Candidate.IN_TEXT_ORDER);
        scorer.add(ink, outer.isPresent(), firm, optional, predicted);
    }

    /** Returns the statement nested in no other whose content covers most of the same, where any covers enough. */
    private static Optional<Statement> best(Ink ink, Extent content, List<Statement> statements) {
        Statement best = null;
        double most = 0;
        for (Statement statement : statements) {
            Extent found = ink.extent(statement.content().spans());
            if (statement.within() == null && Agreement.OVERLAP.holds(ink, content, found)) {
                int common = ink.common(content, found);
                double share = (double) common / (content.size() + found.size() - common);
                if (share > most) {
                    best = statement;
                    most = share;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, Map<List<Span>, List<Label>>> byContent(Path file) throws IOException {
        Map<String, Map<List<Span>, List<Label>>> articles = new TreeMap<>();
        for (Label label : LabelFile.read(file)) {
            if (label.outer().isEmpty()) {
                throw new IOException(file + ", line " + label.line()
                        + ": column outer: the content is expected in which" + " the attribution is nested, got -");
            }
            articles.computeIfAbsent(label.article(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(label.outer(), outer -> new ArrayList<>())
                    .add(label);
        }
        return articles;
    }
}
