package org.rapporteur.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an evaluation found: figures, and what they were measured on. Values are numbers, strings and maps of such. Immutable
 * as long as the maps given are not changed.
 *
 * @param annotator name and version of what was evaluated
 * @param digests of what was read ({@link CorpusDigest}), {@value #CORPUS} first: figures on other files are not comparable
 * @param figures the scores, 0 to 1, nested by kind
 * @param counts how many of what
 * @param cost speed and memory; differs from run to run
 */
public record Evaluation(
        String annotator,
        Map<String, String> digests,
        Map<String, Object> figures,
        Map<String, Object> counts,
        Map<String, Object> cost) {

    /** What the corpus is called among the digests. */
    public static final String CORPUS = "corpus";

    /** Returns all as one indented JSON object: the figures' own keys first, then counts, digests, annotator and cost. */
    public String json() {
        Map<String, Object> document = new LinkedHashMap<>(figures);
        document.put("counts", counts);
        digests.forEach((name, digest) -> document.put(name, Map.of("digest", digest)));
        document.put("annotator", annotator);
        document.put("cost", cost);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(document);
    }

    /** Returns the figures with their paths joined by dots: {@code exact.source.f1}. */
    public Map<String, Double> flat() {
        Map<String, Double> flat = new LinkedHashMap<>();
        flatten("", figures, flat);
        return flat;
    }

    private static void flatten(String prefix, Map<?, ?> figures, Map<String, Double> flat) {
        figures.forEach((key, value) -> {
            if (value instanceof Map<?, ?> nested) {
                flatten(prefix + key + ".", nested, flat);
            } else if (value instanceof Double figure) {
                flat.put(prefix + key, figure);
            } else {
                throw new IllegalStateException("not a figure: " + prefix + key + " = " + value);
            }
        });
    }
}
