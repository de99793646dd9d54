package org.rapporteur.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.Maker;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores roots and quad classes on PLOVER's sentences with marked sides. Of a file without gold it only says what was predicted. Immutable;
 * keys and definitions are in {@code docs/scores.md}.
 */
public final class PloverEvaluation {

    /** What stands in the confusion where nothing was predicted. */
    private static final String NONE = "none";

    private final List<MarkedSentence> sentences;
    private final List<Map<String, Double>> readings;
    private final Evaluation evaluation;

    private PloverEvaluation(
            List<MarkedSentence> sentences, List<Map<String, Double>> readings, Evaluation evaluation) {
        this.sentences = sentences;
        this.readings = readings;
        this.evaluation = evaluation;
    }

    /**
     * Reads every sentence and compares.
     *
     * @param reader is asked sentence by sentence
     * @param maker under what name and version the reader is known
     * @param file as {@link MarkedFile} has it
     * @param progress is told after each sentence
     * @throws IOException when the file cannot be read or is not as expected, naming it and the line
     */
    public static PloverEvaluation run(RootReader reader, Maker maker, Path file, Progress progress)
            throws IOException {
        List<MarkedSentence> sentences = MarkedFile.read(file);
        List<Map<String, Double>> readings = new ArrayList<>();
        for (MarkedSentence sentence : sentences) {
            readings.add(reader.read(sentence.text(), sentence.source(), sentence.target()));
            progress.at(readings.size(), sentences.size());
        }
        if (sentences.get(0).root() == null) {
            return new PloverEvaluation(sentences, readings, null);
        }
        int roots = 0;
        int quads = 0;
        Map<String, Map<String, Integer>> confusion = new LinkedHashMap<>();
        for (Root root : Root.values()) {
            if (sentences.stream().anyMatch(sentence -> sentence.root() == root)) {
                confusion.put(root.name(), new LinkedHashMap<>());
            }
        }
        for (int i = 0; i < readings.size(); i++) {
            MarkedSentence sentence = sentences.get(i);
            Optional<Root> predicted = best(readings.get(i));
            roots += predicted.filter(sentence.root()::equals).isPresent() ? 1 : 0;
            quads += predicted.map(Root::quad).filter(sentence.quad()::equals).isPresent() ? 1 : 0;
            confusion
                    .get(sentence.root().name())
                    .merge(predicted.map(Root::name).orElse(NONE), 1, Integer::sum);
        }
        Path absolute = file.toAbsolutePath();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("root", (double) roots / sentences.size());
        figures.put("quad", (double) quads / sentences.size());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("sentences", sentences.size());
        counts.put("confusion", confusion);
        Map<String, String> digests =
                Map.of(Evaluation.CORPUS, CorpusDigest.of(absolute.getParent(), List.of(absolute)));
        return new PloverEvaluation(
                sentences, readings, new Evaluation(maker.written(), digests, figures, counts, Map.of()));
    }

    /** Returns the figures to be kept or shown; empty where the file has no gold. */
    public Optional<Evaluation> evaluation() {
        return Optional.ofNullable(evaluation);
    }

    /** Returns one JSON object: root, quad and confusion, or the predictions where the file has no gold. */
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        if (evaluation == null) {
            document.put("predictions", predictions());
        } else {
            document.putAll(evaluation.figures());
            document.put("confusion", evaluation.counts().get("confusion"));
        }
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(document);
    }

    private List<Map<String, Object>> predictions() {
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Optional<Root> best = best(readings.get(i));
            Map<String, Object> prediction = new LinkedHashMap<>();
            prediction.put("sentence_id", sentences.get(i).id());
            prediction.put("root", best.map(Root::name).orElse(null));
            prediction.put("quad", best.map(Root::quad).orElse(null));
            prediction.put("roots", readings.get(i));
            predictions.add(prediction);
        }
        return predictions;
    }

    /** Returns the likeliest root, of equals the first in the order of {@link Root}. */
    private static Optional<Root> best(Map<String, Double> reading) {
        Root best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Root root : Root.values()) {
            Double score = reading.get(root.name());
            if (score != null && score > most) {
                best = root;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }
}
