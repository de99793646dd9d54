package org.rapporteur.extraction.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/**
 * Reads a text window by window with the model's encoder. A window is run alone, never beside another: the numbers of an
 * eight-bit graph depend on what shares a batch. Memory is that of one window, whatever the text's length. The graph and the
 * vocabulary are loaded by the first reading and shared by all; safe for use by several threads, each reading in its own.
 */
public final class Encoder {

    private static final String GRAPH = "encoder.onnx";
    private static final String VOCABULARY = "vocabulary.txt";

    private final Model model;
    private final int window;
    private final int context;
    private Loaded loaded;

    private record Loaded(
            Graph graph,
            Vocabulary vocabulary,
            Characters characters,
            Optional<NameHead> names,
            Optional<ActHead> acts) {}

    /** What reads more of a stretch than its window: the vectors of the encoder's middle, and at which of them its words begin. */
    private interface Reader {
        void accept(Stretches.Stretch stretch, Window window, FloatBuffer middle, int[] starts);
    }

    /**
     * Makes the encoder of a model, which stays the caller's to close. Loads nothing yet.
     *
     * @throws ModelException when the model's settings say nothing of windows, or something impossible
     */
    public Encoder(Model model) {
        this.model = model;
        this.context = model.number("context", 0);
        // A word of the longest kind has to fit between the context and the two pieces around a window.
        this.window = model.number("window", Vocabulary.LONGEST_WORD + 2 + 2 * context);
    }

    /**
     * Reads a report. A window's own words are whole paragraphs where they fit in; a longer paragraph is cut, behind a sentence
     * if one ends near. Every word is the own word of exactly one window; around them stand the words before and behind, up to
     * the model's {@code context} in pieces. The {@link Names} of the report, the {@link WordScores} of what is done and the {@link
     * Happenings} are found on the way, and kept at the document when its end is reached; a model without a head for them keeps none.
     *
     * @param document the report
     * @param reader is given the windows in the order of the text, on the caller's thread
     * @throws ModelException when a file of the model is missing, damaged or of another kind
     */
    public void read(Document document, Consumer<Window> reader) {
        Optional<NameHead> head = loaded().names();
        Optional<ActHead.Reading> acts = loaded().acts().map(each -> each.reading(document));
        List<Name> found = new ArrayList<>();
        Buffers buffers = new Buffers(window);
        read(document, 0, document.text().length(), buffers, (stretch, shown, middle, starts) -> {
            head.ifPresent(names -> names.read(document, stretch, shown.vectors(), found));
            acts.ifPresent(each -> each.read(stretch, middle, starts));
            reader.accept(shown);
        });
        head.ifPresent(names -> document.keep(Names.class, new Names(found)));
        acts.ifPresent(ActHead.Reading::finish);
    }

    /**
     * Reads stretches of a report, each as if it were a text of its own that nothing stands around. A stretch is one window,
     * unless it is too long for one.
     *
     * @param document the report
     * @param stretches where they stand; they may overlap
     * @param reader is given the windows, stretch by stretch
     * @throws ModelException when a file of the model is missing, damaged or of another kind
     * @throws IllegalArgumentException when a stretch ends beyond the text
     */
    public void read(Document document, List<Span> stretches, Consumer<Window> reader) {
        Buffers buffers = new Buffers(window);
        for (Span stretch : stretches) {
            if (stretch.end() > document.text().length()) {
                throw new IllegalArgumentException("stretch " + stretch + " ends beyond a text of length "
                        + document.text().length());
            }
            read(
                    document,
                    stretch.start(),
                    stretch.end(),
                    buffers,
                    (words, shown, middle, starts) -> reader.accept(shown));
        }
    }

    /**
     * Returns the log-odds of every category of events between two sides of a short report, which may be named by any of its words;
     * empty when the model has no head for acts. Of a report longer than a window the first window counts.
     *
     * @param document the report, such as one sentence
     * @param actor where the one stands that acts; may be empty
     * @param recipient where the one stands to whom it is done; may be empty
     * @throws ModelException when a file of the model is missing, damaged or of another kind
     */
    public Map<String, Double> between(Document document, List<Span> actor, List<Span> recipient) {
        Map<String, Double> found = new LinkedHashMap<>();
        loaded().acts().ifPresent(acts -> {
            Buffers buffers = new Buffers(window);
            read(document, 0, document.text().length(), buffers, (stretch, shown, middle, starts) -> {
                if (found.isEmpty()) {
                    found.putAll(acts.between(stretch.words(), middle, starts, List.of(actor, recipient)));
                }
            });
        });
        return found;
    }

    private void read(Document document, int from, int to, Buffers buffers, Reader reader) {
        Loaded with = loaded();
        Words words = new Words(with.vocabulary, with.characters, document.text(), from, to);
        Stretches stretches = new Stretches(document.text(), words, window - 2, context, document::paragraphAt);
        for (Stretches.Stretch next = stretches.next(); next != null; next = stretches.next()) {
            run(next, with, buffers, reader);
        }
    }

    private void run(Stretches.Stretch stretch, Loaded with, Buffers buffers, Reader reader) {
        List<Word> words = stretch.words();
        int[] rows = buffers.fill(words, with.vocabulary);
        long length = buffers.ids.remaining();
        Map<String, FloatBuffer> outputs = with.graph.run(
                Map.of("ids", Tensor.of(buffers.ids, 1, length), "features", Tensor.of(buffers.features, 1, length)));
        Window window = new Window(
                words.stream().map(Word::span).toList(),
                stretch.firstOwn(),
                stretch.endOwn(),
                rows(outputs.get("hidden"), rows, (int) length),
                rows(outputs.get("logits"), rows, (int) length));
        reader.accept(stretch, window, outputs.get("middle"), rows);
    }

    /** Returns some rows of a matrix, one behind the other: those of the words' first pieces. */
    private static float[] rows(FloatBuffer matrix, int[] rows, int length) {
        int width = matrix.remaining() / length;
        float[] chosen = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            matrix.get(rows[i] * width, chosen, i * width, width);
        }
        return chosen;
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            Graph graph = model.graph(GRAPH);
            Optional<ActHead> acts = ActHead.of(model);
            Set<String> outputs = acts.isPresent() ? Set.of("hidden", "logits", "middle") : Set.of("hidden", "logits");
            if (!graph.inputs().equals(Set.of("ids", "features"))
                    || !graph.outputs().containsAll(outputs)) {
                throw model.wrong(
                        GRAPH,
                        "is not a graph of this kind: it makes " + graph.outputs() + " from " + graph.inputs()
                                + ", not " + String.join(", ", new TreeSet<>(outputs)) + " from ids and features",
                        null);
            }
            loaded = new Loaded(graph, vocabulary(), new Characters(), NameHead.of(model), acts);
        }
        return loaded;
    }

    private Vocabulary vocabulary() {
        try {
            return Vocabulary.of(new String(model.bytes(VOCABULARY), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw model.wrong(VOCABULARY, e.getMessage(), e);
        }
    }

    /** What goes into the graph: used again for each window of a reading. */
    private static final class Buffers {

        private final LongBuffer ids;
        private final LongBuffer features;

        Buffers(int window) {
            ids = longs(window);
            features = longs(window);
        }

        private static LongBuffer longs(int size) {
            return ByteBuffer.allocateDirect(size * Long.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
        }

        /** Fills in the words' pieces; returns at which piece each word begins. */
        int[] fill(List<Word> words, Vocabulary vocabulary) {
            ids.clear().put(vocabulary.begins());
            features.clear().put(0);
            int[] starts = new int[words.size()];
            for (int i = 0; i < starts.length; i++) {
                Word word = words.get(i);
                starts[i] = ids.position();
                for (int piece = 0; piece < word.size(); piece++) {
                    ids.put(word.piece(piece));
                    features.put(word.feature(piece));
                }
            }
            ids.put(vocabulary.ends()).flip();
            features.put(0).flip();
            return starts;
        }
    }
}
