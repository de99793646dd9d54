package org.rapporteur.evaluation.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.engine.collation.Conclusions;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.Item;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * Counts what collating claims of pairs of articles that tell nothing in common: once as the command line collates, once with both given
 * as one story. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class PairsEvaluation {

    private PairsEvaluation() {}

    /** What is claimed of pairs; for one thread. */
    private static final class Claims {
        private long clean;
        private long joined;
        private long utterances;
        private long variants;
        private long conflicts;

        void add(List<Item> items) {
            long stories = items.stream().filter(Story.class::isInstance).count();
            long printed = items.stream()
                    .filter(item -> item instanceof Utterance utterance && isOfBoth(utterance))
                    .count();
            long differ = count(items, FindingKind.VARIANT);
            long contradict = count(items, FindingKind.CONFLICT);
            joined += stories == 1 ? 1 : 0;
            utterances += printed;
            variants += differ;
            conflicts += contradict;
            clean += printed + differ + contradict == 0 ? 1 : 0;
        }

        private static boolean isOfBoth(Utterance utterance) {
            return utterance.variants().stream().map(Variant::report).distinct().count() > 1;
        }

        private static long count(List<Item> items, FindingKind kind) {
            return items.stream()
                    .filter(item -> item instanceof Finding finding
                            && finding.kind() == kind
                            && finding.reports().size() > 1)
                    .count();
        }

        Map<String, Object> counts() {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("utterances", utterances);
            counts.put("variants", variants);
            counts.put("conflicts", conflicts);
            return counts;
        }
    }

    /**
     * Reads the articles of every pair and collates.
     *
     * @param annotator reads the articles
     * @param folder of PolNeAR, with {@code text/} and {@code attributions/}
     * @param labels the file of pairs
     * @param progress is told after each pair
     * @throws IOException when a file cannot be read or names an article that is not there, naming it
     */
    public static Evaluation run(Annotator annotator, Path folder, Path labels, Progress progress) throws IOException {
        Articles articles = Articles.in(folder);
        List<PairFile.Pair> pairs = PairFile.read(labels);
        Meter meter = new Meter();
        Map<String, ReportRecord> read = new TreeMap<>();
        for (PairFile.Pair pair : pairs) {
            for (String name : List.of(pair.one(), pair.other())) {
                if (!read.containsKey(name)) {
                    String text = articles.read(name).text();
                    read.put(name, meter.annotate(annotator, CorpusReport.of(name, text)));
                }
            }
        }
        Claims grouped = new Claims();
        Claims together = new Claims();
        int done = 0;
        for (PairFile.Pair pair : pairs) {
            List<ReportRecord> both = List.of(read.get(pair.one()), read.get(pair.other()));
            grouped.add(Conclusions.of(both));
            together.add(Conclusions.together(both));
            progress.at(++done, pairs.size());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("clean", Map.of("accuracy", (double) grouped.clean / pairs.size()));
        figures.put("together", Map.of("accuracy", (double) together.clean / pairs.size()));
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("articles", read.size());
        counts.put("pairs", pairs.size());
        counts.put("joined", grouped.joined);
        counts.put("clean", grouped.counts());
        counts.put("together", together.counts());
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, articles.digest(List.copyOf(read.keySet())));
        Path absolute = labels.toAbsolutePath();
        digests.put("labels", CorpusDigest.of(absolute.getParent(), List.of(absolute)));
        return new Evaluation(annotator.maker().written(), digests, figures, counts, meter.figures());
    }
}
