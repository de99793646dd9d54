package org.rapporteur.extraction.encoder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.Span;

/**
 * What the acts head holds of every word of a report, kept at the {@link org.rapporteur.extraction.text.Document} by the pass that
 * found the statements, so that the steps behind it need no pass of their own. A score is a logarithm of odds in steps of an
 * eighth, at most 15.875 from nothing: one byte, so that a long report stays small. Immutable; safe for use by several threads.
 */
public final class WordScores {

    private static final float STEP = 8;

    /** Kinds of scores: each a few a word, whose names the settings of the model list. */
    public enum Part {
        /** What a statement does that says the word: one score an act. */
        ACTS,
        /** How much the word weighs in each act. */
        HEED,
        /** When it holds what is said. */
        TENSE,
        /** How sure or how binding it is. */
        MODALITY,
        /** Whether it is negated or denied. */
        NEGATION,
        /** How much the word weighs in tense, modality, negation. */
        WEIGHTS,
        /** Whether a condition begins with the word, ends with it, a consequence begins, ends. */
        CONDITION,
        /** Whether the party that an act is aimed at begins with the word, ends with it. */
        TARGET,
        /** What is made of an instrument that the word names: one score a use. */
        USE,
        /** What the matter is about: one score a context. */
        CONTEXT;

        /** Returns the name under which the model's settings know it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final int[] starts;
    private final int[] ends;
    private final byte[] scores;
    private final int width;
    private final Map<Part, Integer> offsets;
    private final Map<Part, List<String>> names;
    private final double slope;
    private final double offset;

    private WordScores(Builder builder) {
        this.width = builder.width;
        this.starts = Arrays.copyOf(builder.starts, builder.size);
        this.ends = Arrays.copyOf(builder.ends, builder.size);
        this.scores = Arrays.copyOf(builder.scores, builder.size * width);
        this.offsets = builder.offsets;
        this.names = builder.names;
        this.slope = builder.slope;
        this.offset = builder.offset;
    }

    /** Returns how many words the report has. */
    public int size() {
        return starts.length;
    }

    /** Returns where a word stands in the report's text. */
    public Span word(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** Returns where the words from {@code first} to before {@code end} stand. */
    public Span words(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** Returns the first word that ends behind a position; {@link #size} where none does. The words of a span are those from {@code
     * from(span.start())} to before {@code until(span.end())}. */
    public int from(int position) {
        int at = Arrays.binarySearch(ends, position + 1);
        return at < 0 ? -at - 1 : at;
    }

    /** Returns the first word that begins at or behind a position; {@link #size} where none does. */
    public int until(int position) {
        int at = Arrays.binarySearch(starts, position);
        return at < 0 ? -at - 1 : at;
    }

    /** Returns the names of a part's scores, in order: acts, tenses, uses as {@code model.properties} lists them. */
    public List<String> names(Part part) {
        return names.get(part);
    }

    /** Returns one score of a word: of the act, tense … whose place in {@link #names} is {@code index}. */
    public float score(int word, Part part, int index) {
        return scores[word * width + offsets.get(part) + index] / STEP;
    }

    /** Returns how likely it is that a statement does an act that was chosen at these log-odds, as calibrated with the head: 0 to 1. */
    public double confidence(double odds) {
        return 1 / (1 + Math.exp(-slope * odds - offset));
    }

    /** Returns the means of a part's scores over the words from {@code first} to before {@code end}; at least one word. */
    public double[] mean(Part part, int first, int end) {
        double[] mean = new double[names.get(part).size()];
        for (int word = first; word < end; word++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += score(word, part, i) / (end - first);
            }
        }
        return mean;
    }

    /** Gathers the scores of a report, word by word. Confined to one thread. */
    public static final class Builder {

        private final int width;
        private final Map<Part, Integer> offsets = new EnumMap<>(Part.class);
        private final Map<Part, List<String>> names;
        private final double slope;
        private final double offset;
        private int size;
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private byte[] scores;

        /** Begins with the names of the scores of each part, and the calibration of acts: a confidence's log-odds by an act's. */
        public Builder(Map<Part, List<String>> names, double slope, double offset) {
            this.names = names;
            this.slope = slope;
            this.offset = offset;
            int at = 0;
            for (Part part : Part.values()) {
                offsets.put(part, at);
                at += names.get(part).size();
            }
            this.width = at;
            this.scores = new byte[64 * width];
        }

        /** Adds a word behind those before. */
        public void add(int start, int end, Map<Part, float[]> row) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                scores = Arrays.copyOf(scores, size * 2 * width);
            }
            starts[size] = start;
            ends[size] = end;
            row.forEach((part, values) -> {
                for (int i = 0; i < values.length; i++) {
                    float step = Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, values[i] * STEP));
                    scores[size * width + offsets.get(part) + i] = (byte) Math.round(step);
                }
            });
            size++;
        }

        /** Returns what was gathered. */
        public WordScores done() {
            return new WordScores(this);
        }
    }
}
