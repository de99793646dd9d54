package org.rapporteur.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.service.Annotator;

/**
 * Scores category, source and target on PLOVER's gold standard records, each sentence read as a report. Stateless; keys and definitions are
 * in {@code docs/scores.md}. Nothing may be trained or tuned on these sentences.
 */
public final class GsrEvaluation {

    private GsrEvaluation() {}

    /**
     * Reads every sentence and compares.
     *
     * @param annotator what is evaluated
     * @param file {@code plover-gsr-cameo.json}
     * @param progress is told after each sentence
     * @throws IOException when the file cannot be read or is not as expected, naming it and the record
     */
    public static Evaluation run(Annotator annotator, Path file, Progress progress) throws IOException {
        List<GsrRecord> records = GsrFile.read(file);
        Meter meter = new Meter();
        GsrScorer scorer = new GsrScorer();
        int done = 0;
        for (GsrRecord gold : records) {
            scorer.add(gold, Told.in(meter.annotate(annotator, CorpusReport.of(gold.id(), gold.text()))));
            progress.at(++done, records.size());
        }
        Path absolute = file.toAbsolutePath();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("records", records.size());
        counts.putAll(scorer.counts());
        return new Evaluation(
                annotator.maker().written(),
                Map.of(Evaluation.CORPUS, CorpusDigest.of(absolute.getParent(), List.of(absolute))),
                scorer.figures(),
                counts,
                meter.figures());
    }
}
