package org.rapporteur.extraction.encoder;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/**
 * The head that finds names: a small graph over a window's vectors and the pieces and shapes of its words, since the encoder's
 * last layer has forgotten much of what a word is. The settings that begin with {@code names.} belong to it. Immutable; safe for
 * use by several threads.
 */
final class NameHead {

    private static final String GRAPH = "names.onnx";
    private static final String LABELS = "names.labels";

    /** How many words before and behind its own the head is shown of a window: what it looks at, and the rest of a name. */
    private static final int BEFORE = 4;

    private static final int BEHIND = 16;

    private final Model model;
    private final Graph graph;
    private final Name.Type[] types;
    private final double least;

    private NameHead(Model model, Graph graph, Name.Type[] types, double least) {
        this.model = model;
        this.graph = graph;
        this.types = types;
        this.least = least;
    }

    /**
     * Returns a model's head for names; empty when its settings know of none, as those of older models do.
     *
     * @throws ModelException when the settings know of one, and a part of it is missing, damaged or of another kind
     */
    static Optional<NameHead> of(Model model) {
        if (!model.has("names.sha256")) {
            return Optional.empty();
        }
        Name.Type[] types = types(model);
        double least = model.numbers("names.least", 1)[0];
        Graph graph = model.graph(GRAPH);
        if (!graph.inputs().equals(Set.of("words", "pieces", "shapes"))
                || !graph.outputs().equals(Set.of("scores"))) {
            throw model.wrong(
                    GRAPH,
                    "is not a graph of this kind: it makes " + graph.outputs() + " from " + graph.inputs()
                            + ", not scores from words, pieces and shapes",
                    null);
        }
        return Optional.of(new NameHead(model, graph, types, least));
    }

    /** Reads the labels: "O", then "B-" and "I-" of each type. */
    private static Name.Type[] types(Model model) {
        List<String> labels = model.words(LABELS);
        Name.Type[] types = new Name.Type[labels.size() / 2];
        boolean known = labels.size() % 2 == 1 && labels.get(0).equals("O");
        for (int i = 0; i < types.length && known; i++) {
            String name = labels.get(1 + 2 * i).replaceFirst("^B-", "");
            for (Name.Type type : Name.Type.values()) {
                types[i] = type.name().toLowerCase(Locale.ROOT).equals(name) ? type : types[i];
            }
            known = types[i] != null && labels.get(2 + 2 * i).equals("I-" + name);
        }
        if (!known || new HashSet<>(List.of(types)).size() != types.length) {
            throw model.wrong(
                    Model.SETTINGS,
                    "has " + LABELS + "=" + String.join(" ", labels) + ", and needs O, B-person, I-person and so on",
                    null);
        }
        return types;
    }

    /**
     * Adds the names that begin with a window's own words to those found so far, in the order of the text.
     *
     * @param vectors the vectors of the words, one behind the other
     * @param found the names found in earlier windows
     */
    void read(Document document, Stretches.Stretch stretch, float[] vectors, List<Name> found) {
        int size = stretch.words().size();
        int from = Math.max(0, stretch.firstOwn() - BEFORE);
        int to = Math.min(size, stretch.endOwn() + BEHIND);
        int width = vectors.length / size;
        List<Word> words = stretch.words().subList(from, to);
        int labels = 1 + 2 * types.length;
        float[] scores = scores(words, Arrays.copyOfRange(vectors, from * width, to * width), labels);
        int[] path = NamePath.of(scores, labels, barred(document, words));
        for (int first = stretch.firstOwn() - from; first < stretch.endOwn() - from; first++) {
            if (NamePath.begins(path[first])) {
                int end = first + 1;
                while (end < path.length && path[end] == path[first] + 1) {
                    end++;
                }
                Span span = trimmed(document.text(), words, first, end);
                boolean free = found.isEmpty()
                        || found.get(found.size() - 1).span().end()
                                <= words.get(first).start();
                double likely = likely(scores, labels, path, first, end);
                if (span != null && free && likely >= least) {
                    found.add(new Name(span, types[path[first] / 2], likely));
                }
            }
        }
    }

    /** Returns the geometric mean of what the head holds of the labels of a name's words. */
    private static double likely(float[] scores, int labels, int[] path, int first, int end) {
        double sum = 0;
        for (int word = first; word < end; word++) {
            sum += scores[word * labels + path[word]];
        }
        return Math.min(1, Math.exp(sum / (end - first)));
    }

    private float[] scores(List<Word> words, float[] vectors, int labels) {
        long count = words.size();
        LongBuffer pieces = LongBuffer.allocate(2 * words.size());
        LongBuffer shapes = LongBuffer.allocate(words.size());
        for (Word word : words) {
            pieces.put(word.piece(0)).put(word.piece(word.size() - 1));
            shapes.put(word.feature(0));
        }
        FloatBuffer scores = graph.run(Map.of(
                        "words", Tensor.of(FloatBuffer.wrap(vectors), count, vectors.length / count),
                        "pieces", Tensor.of(pieces.flip(), count, 2),
                        "shapes", Tensor.of(shapes.flip(), count)))
                .get("scores");
        if (scores.remaining() != count * labels) {
            String what = "it gives " + scores.remaining() / count + " scores a word for " + labels + " labels";
            throw model.wrong(GRAPH, "is not a graph of this kind: " + what, null);
        }
        float[] copy = new float[words.size() * labels];
        scores.get(copy);
        return copy;
    }

    /** Returns the words that begin a paragraph: no name goes on there. A line may break inside a name. */
    private static BitSet barred(Document document, List<Word> words) {
        BitSet barred = new BitSet();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if ((word.feature(0) & Word.BREAK) != 0
                    && document.paragraphAt(word.start())
                            != document.paragraphAt(words.get(i - 1).start())) {
                barred.set(i);
            }
        }
        return barred;
    }

    /** Returns a name without marks at its end other than a full stop, and without "'s"; null when nothing is left. */
    private static Span trimmed(String text, List<Word> words, int first, int end) {
        int last = end - 1;
        if (last > first + 1 && isPossessive(text, words.get(last - 1), words.get(last))) {
            last -= 2;
        }
        while (last >= first && isMark(text, words.get(last))) {
            last--;
        }
        return last < first
                ? null
                : new Span(words.get(first).start(), words.get(last).end());
    }

    private static boolean isPossessive(String text, Word mark, Word letter) {
        return letter.end() - letter.start() == 1
                && (text.charAt(letter.start()) == 's' || text.charAt(letter.start()) == 'S')
                && (text.charAt(mark.start()) == '\'' || text.charAt(mark.start()) == '\u2019');
    }

    private static boolean isMark(String text, Word word) {
        int point = text.codePointAt(word.start());
        return point != '.' && !Character.isLetterOrDigit(point);
    }
}
