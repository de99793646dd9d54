package org.rapporteur.extraction.encoder;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/**
 * The head that reads what is done and what happens: layers of its own on the encoder's middle, since the encoder's last layers have
 * forgotten much of what a word means, then scores for every word. The settings that begin with {@code acts.} belong to it; how it
 * was trained says {@code training/act_net.py}. Immutable; safe for use by several threads.
 */
final class ActHead {

    private static final String GRAPH = "acts.onnx";
    private static final Set<String> OUTPUTS = Set.of("scores", "asks", "answers");

    /** Actor, recipient, place. */
    private static final int SIDES = 3;

    private final Model model;
    private final Graph graph;
    private final Map<String, List<String>> names;
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final int width;
    private final double[] near;
    private final double[] root;
    private final double[] calibration;
    private final long size;

    private ActHead(Model model, Graph graph) {
        this.model = model;
        this.graph = graph;
        this.names = new LinkedHashMap<>();
        for (String part : List.of(
                "acts",
                "heed",
                "tense",
                "modality",
                "negation",
                "weights",
                "condition",
                "target",
                "use",
                "event",
                "aspect",
                "mode",
                "context")) {
            names.put(part, model.words("acts." + part));
        }
        int offset = 0;
        for (Map.Entry<String, List<String>> part : names.entrySet()) {
            offsets.put(part.getKey(), offset);
            offset += part.getValue().size();
        }
        this.width = offset;
        this.near = model.numbers("acts.near", 2 * 2 * SIDES);
        this.root = model.numbers("acts.root", 2);
        this.size = model.number("acts.size", 1);
        this.calibration = model.numbers("acts.calibration", 2);
    }

    /**
     * Returns a model's head for acts; empty when its settings know of none, as those of older models do.
     *
     * @throws ModelException when the settings know of one, and a part of it is missing, damaged or of another kind
     */
    static Optional<ActHead> of(Model model) {
        if (!model.has("acts.sha256")) {
            return Optional.empty();
        }
        Graph graph = model.graph(GRAPH);
        if (!graph.inputs().equals(Set.of("middle", "starts"))
                || !graph.outputs().equals(OUTPUTS)) {
            throw model.wrong(
                    GRAPH,
                    "is not a graph of this kind: it makes " + graph.outputs() + " from " + graph.inputs()
                            + ", not scores, asks and answers from middle and starts",
                    null);
        }
        return Optional.of(new ActHead(model, graph));
    }

    /** Begins to read a report. */
    Reading reading(Document document) {
        return new Reading(document);
    }

    /** What the graph makes of one window. */
    private final class Run {

        private final int words;
        private final float[] scores;
        private final float[] asks;
        private final float[] answers;
        private final int link;

        /** Runs the graph; {@code starts} are the rows of {@code middle} at which the words begin. */
        Run(FloatBuffer middle, int[] starts) {
            this.words = starts.length;
            LongBuffer rows = LongBuffer.allocate(words);
            for (int start : starts) {
                rows.put(start);
            }
            Map<String, FloatBuffer> made = graph.run(Map.of(
                    "middle", Tensor.of(middle, 1, middle.remaining() / size, size),
                    "starts", Tensor.of(rows.flip(), words)));
            this.scores = array(made.get("scores"));
            this.asks = array(made.get("asks"));
            this.answers = array(made.get("answers"));
            this.link = asks.length / words / (2 * SIDES);
            if (scores.length != words * width || answers.length != asks.length) {
                throw model.wrong(
                        GRAPH,
                        "is not a graph of this kind: it gives " + scores.length / words + " scores a word for " + width
                                + " names",
                        null);
            }
        }

        private static float[] array(FloatBuffer buffer) {
            float[] array = new float[buffer.remaining()];
            buffer.get(array);
            return array;
        }

        float score(int word, String part, int index) {
            return scores[word * width + offsets.get(part) + index];
        }

        float[] row(int word, String part) {
            float[] row = new float[names.get(part).size()];
            System.arraycopy(scores, word * width + offsets.get(part), row, 0, row.length);
            return row;
        }

        /** Returns the index of the largest mean of some scores over words; {@code from} the first of them that counts. */
        int best(String part, int first, int end, int from) {
            int best = from;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = from; i < names.get(part).size(); i++) {
                double sum = 0;
                for (int word = first; word < end; word++) {
                    sum += score(word, part, i);
                }
                if (sum > most) {
                    most = sum;
                    best = i;
                }
            }
            return best;
        }

        /** Returns how likely the bound {@code n} of a side (2 · side, or that + 1 for its end) of the event of some words is at a word. */
        double link(int n, int first, int end, int word) {
            double sum = 0;
            for (int asking = first; asking < end; asking++) {
                for (int i = 0; i < link; i++) {
                    sum += asks[(asking * 2 * SIDES + n) * link + i] * answers[(word * 2 * SIDES + n) * link + i];
                }
            }
            return sum / (end - first) / Math.sqrt(link) + near[2 * n + (word < first ? 0 : 1)];
        }

        /** Returns the likeliest label of a word: 0 where it is no event. */
        int event(int word) {
            return best("event", word, word + 1, 0);
        }
    }

    /** Reads one report, window by window. Confined to one thread. */
    final class Reading {

        private final Document document;
        private final WordScores.Builder words;
        private final List<Happening> found = new ArrayList<>();

        private Reading(Document document) {
            this.document = document;
            Map<WordScores.Part, List<String>> kept = new EnumMap<>(WordScores.Part.class);
            for (WordScores.Part part : WordScores.Part.values()) {
                kept.put(part, names.get(part.key()));
            }
            this.words = new WordScores.Builder(kept, calibration[0], calibration[1]);
        }

        /**
         * Reads a window's own words.
         *
         * @param middle the encoder's vectors of all its pieces
         * @param starts at which of them the words begin
         */
        void read(Stretches.Stretch stretch, FloatBuffer middle, int[] starts) {
            Run run = new Run(middle, starts);
            for (int word = stretch.firstOwn(); word < stretch.endOwn(); word++) {
                Map<WordScores.Part, float[]> row = new EnumMap<>(WordScores.Part.class);
                for (WordScores.Part part : WordScores.Part.values()) {
                    row.put(part, run.row(word, part.key()));
                }
                Word at = stretch.words().get(word);
                words.add(at.start(), at.end(), row);
            }
            happenings(stretch, run);
        }

        /** Keeps at the document what was found. */
        void finish() {
            document.keep(WordScores.class, words.done());
            document.keep(Happenings.class, new Happenings(found));
        }

        private void happenings(Stretches.Stretch stretch, Run run) {
            List<Word> all = stretch.words();
            for (int first = stretch.firstOwn(); first < stretch.endOwn(); first++) {
                if (run.event(first) == 0) {
                    continue;
                }
                Span sentence = sentence(all.get(first).span());
                int end = first + 1;
                while (end < all.size() && all.get(end).start() < sentence.end() && run.event(end) != 0) {
                    end++;
                }
                found.add(happening(all, run, first, end, sentence));
                first = end;
            }
        }

        /** Returns the sentence of a word; the whole text where the language knows no sentences. */
        private Span sentence(Span word) {
            if (document.sentences().isEmpty()) {
                return new Span(0, document.text().length());
            }
            Span sentence =
                    document.sentences().get(document.sentenceAt(word.start())).span();
            return sentence.contains(word) ? sentence : word;
        }

        private Happening happening(List<Word> all, Run run, int first, int end, Span sentence) {
            int from = first;
            while (from > 0 && all.get(from - 1).start() >= sentence.start()) {
                from--;
            }
            int to = end;
            while (to < all.size() && all.get(to).start() < sentence.end()) {
                to++;
            }
            Span[] sides = new Span[SIDES];
            for (int side = 0; side < SIDES; side++) {
                int n = 2 * side;
                int[] place = Pointer.best(
                        from, to, word -> run.link(n, first, end, word), word -> run.link(n + 1, first, end, word));
                sides[side] = place == null ? null : span(all, place[0], place[1]);
            }
            int category = run.best("event", first, end, 1);
            int mode = run.best("mode", first, end, 0);
            String name = names.get("event").get(category);
            String[] parts = names.get("mode").get(mode).split(":", 2);
            return new Happening(
                    span(all, first, end),
                    name,
                    likely(run, first, end, category),
                    parts.length == 2 && parts[0].equals(name) ? parts[1] : null,
                    names.get("aspect").get(run.best("aspect", first, end, 0)).toLowerCase(Locale.ROOT),
                    sides[0],
                    sides[1],
                    sides[2]);
        }

        private static Span span(List<Word> words, int first, int end) {
            return new Span(words.get(first).start(), words.get(end - 1).end());
        }

        /** Returns the mean likelihood of a category over the words of an event. */
        private double likely(Run run, int first, int end, int category) {
            double sum = 0;
            for (int word = first; word < end; word++) {
                double all = 0;
                for (int i = 0; i < names.get("event").size(); i++) {
                    all += Math.exp(run.score(word, "event", i) - run.score(word, "event", category));
                }
                sum += 1 / all;
            }
            return Math.min(1, sum / (end - first));
        }
    }

    /**
     * Returns the log-odds of every category of events between two given sides, whatever word names the event: each word may, weighed
     * by how well the sides fit it.
     *
     * @param words the window's words
     * @param sides the spans of the actor, then those of the recipient; either may be empty
     */
    Map<String, Double> between(List<Word> words, FloatBuffer middle, int[] starts, List<List<Span>> sides) {
        Run run = new Run(middle, starts);
        double[] fit = new double[run.words];
        for (int word = 0; word < run.words; word++) {
            for (int side = 0; side < 2; side++) {
                for (int bound = 0; bound < 2; bound++) {
                    fit[word] += root[side] * fit(run, words, 2 * side + bound, word, sides.get(side));
                }
            }
        }
        Map<String, Double> categories = new LinkedHashMap<>();
        for (int category = 1; category < names.get("event").size(); category++) {
            double[] each = new double[run.words];
            for (int word = 0; word < run.words; word++) {
                each[word] = run.score(word, "event", category) - run.score(word, "event", 0) + fit[word];
            }
            categories.put(names.get("event").get(category), logSumExp(each));
        }
        return categories;
    }

    /** Returns how likely a bound of a side is one of those given, as a logarithm; 0 where the side is not given. */
    private static double fit(Run run, List<Word> words, int n, int event, List<Span> sides) {
        List<Double> inside = new ArrayList<>();
        double[] all = new double[run.words + 1];
        for (int word = 0; word < run.words; word++) {
            all[word] = run.link(n, event, event + 1, word);
        }
        for (Span side : sides) {
            int bound = bound(words, side, n % 2 == 0);
            if (bound >= 0) {
                inside.add(all[bound]);
            }
        }
        return inside.isEmpty()
                ? 0
                : logSumExp(inside.stream().mapToDouble(Double::doubleValue).toArray()) - logSumExp(all);
    }

    /** Returns the first word of a span or its last; -1 where it holds none. */
    private static int bound(List<Word> words, Span span, boolean first) {
        int found = -1;
        for (int word = 0; word < words.size(); word++) {
            if (words.get(word).start() < span.end() && words.get(word).end() > span.start()) {
                if (first) {
                    return word;
                }
                found = word;
            }
        }
        return found;
    }

    private static double logSumExp(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - most);
        }
        return most + Math.log(sum);
    }
}
