package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Scores an annotator against a folder of PolNeAR. Stateless; keys and definitions are in {@code docs/scores.md}. */
public final class PolnearEvaluation {

    private PolnearEvaluation() {}

    /**
     * What is wanted beside the figures.
     *
     * @param train a folder of PolNeAR from which a model was made, so that sources seen there are told from others, or null
     * @param errors receives the attributions that were missed, spurious or not the same, one JSON object a line;
     *     {@link Writer#nullWriter} where nobody wants them
     * @param confidences receives how sure each prediction was and whether it was right, a line each;
     *     {@link Writer#nullWriter} where nobody wants them
     */
    public record Wanted(Path train, Writer errors, Writer confidences) {

        /** The figures alone. */
        public static final Wanted NOTHING = new Wanted(null, Writer.nullWriter(), Writer.nullWriter());
    }

    /**
     * Runs the annotator over every article and compares.
     *
     * @param annotator what is evaluated
     * @param folder with {@code text/} and {@code attributions/}
     * @param progress is told after each article
     * @param wanted what else is wanted
     * @throws IOException when the corpus cannot be read, naming the file, or what is wanted cannot be written
     */
    public static Evaluation run(Annotator annotator, Path folder, Progress progress, Wanted wanted)
            throws IOException {
        Articles articles = Articles.in(folder);
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, articles.digest());
        Speakers speakers = null;
        if (wanted.train() != null) {
            speakers = Speakers.of(wanted.train());
            digests.put("train", speakers.digest());
        }
        List<String> names = articles.names();
        Meter meter = new Meter();
        Scorer scorer = new Scorer(speakers, new ConfidenceList(wanted.confidences()));
        ErrorList list = new ErrorList(wanted.errors());
        for (int i = 0; i < names.size(); i++) {
            Comparison comparison = compare(meter, annotator, articles.read(names.get(i)));
            scorer.add(comparison);
            list.add(comparison);
            progress.at(i + 1, names.size());
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.putAll(scorer.counts());
        return new Evaluation(annotator.maker().written(), digests, scorer.figures(), counts, meter.figures());
    }

    private static Comparison compare(Meter meter, Annotator annotator, Article article) throws IOException {
        ReportRecord record = meter.annotate(annotator, CorpusReport.of(article.name(), article.text()));
        List<Statement> statements = record.list(Statement.class);
        List<Attribution> predicted = statements.stream()
                .filter(statement -> statement.within() == null)
                .map(Attribution::of)
                .toList();
        List<Span> quoted = record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        return Comparison.of(article, predicted, statements.size() - predicted.size(), quoted);
    }
}
