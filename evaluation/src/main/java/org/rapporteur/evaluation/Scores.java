package org.rapporteur.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recorded evaluation: scores as data, kept in the repository, so that a change for the worse is seen. Immutable.
 *
 * @param command how the figures are had again
 * @param corpus the corpus, relative to the folder of corpora ({@link Corpora})
 * @param digests of what was read ({@link CorpusDigest}), by name; figures on other files are not comparable
 * @param annotator name and version of what was evaluated
 * @param figures by path ({@code exact.source.f1}), four digits
 * @param counts how many of what
 */
public record Scores(
        String command,
        String corpus,
        Map<String, String> digests,
        String annotator,
        Map<String, Double> figures,
        Map<String, Object> counts) {

    /** An F1 may be lower by this much before it counts as a change for the worse. */
    public static final double WORSE = 0.0005;

    /** An F1 higher by more than this has to be recorded. */
    public static final double BETTER = 0.005;

    private static final int DIGITS = 4;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Copies the maps, keeping their order. */
    public Scores {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Returns an evaluation as scores.
     *
     * @param command how it is had again, corpora relative to their folder ({@link Corpora#name})
     * @param corpus relative to the folder of corpora
     */
    public static Scores of(String command, String corpus, Evaluation evaluation) {
        Map<String, Double> figures = new LinkedHashMap<>();
        evaluation.flat().forEach((path, figure) -> figures.put(path, rounded(figure)));
        return new Scores(command, corpus, evaluation.digests(), evaluation.annotator(), figures, evaluation.counts());
    }

    /**
     * Reads recorded scores.
     *
     * @throws IOException when the file cannot be read or is not such a file, naming it
     */
    public static Scores read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Scores.class);
        } catch (JacksonException e) {
            throw new IOException(file + ": not recorded scores: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes them in place of what the file held; makes its folder where there is none.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    /**
     * Returns what differs so much that it has to be looked at, each as a sentence: an F1, accuracy or jaccard that is lower by more
     * than {@link #WORSE}, higher by more than {@link #BETTER}, or that only one of the two has. Empty when all is well.
     *
     * @param now an evaluation on the same corpus
     */
    public List<String> differences(Evaluation now) {
        List<String> differences = new ArrayList<>();
        Map<String, Double> flat = now.flat();
        figures.forEach((path, recorded) -> {
            Double current = flat.get(path);
            if (current == null) {
                differences.add(path + " is recorded but no longer measured");
            } else if (isWatched(path) && current < recorded - WORSE) {
                differences.add(sentence(path, current, recorded, "lower"));
            } else if (isWatched(path) && current > recorded + BETTER) {
                differences.add(sentence(path, current, recorded, "higher: record it"));
            }
        });
        flat.keySet().stream()
                .filter(path -> !figures.containsKey(path))
                .forEach(path -> differences.add(path + " is measured but not recorded"));
        return differences;
    }

    private static boolean isWatched(String path) {
        return path.endsWith(".f1")
                || path.endsWith(".accuracy")
                || path.startsWith("jaccard.")
                || path.equals("root")
                || path.equals("quad");
    }

    private static String sentence(String path, double current, double recorded, String how) {
        return String.format(Locale.ROOT, "%s is %.4f, recorded %.4f: %s", path, current, recorded, how);
    }

    private static double rounded(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
