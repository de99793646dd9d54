package org.rapporteur.extraction.statement.tagged;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.encoder.Tensor;
import org.rapporteur.extraction.encoder.Window;

/** Links by the model's learnt pointer ({@code links.onnx}), opened when first asked for. */
final class GraphLinker implements Linker {

    private static final String GRAPH = "links.onnx";

    /** What is asked about where there is nothing to ask: the graph wants at least one piece of each role. */
    private static final Piece NOTHING = new Piece(Role.CONTENT, 0, 1, false);

    private final Model model;

    GraphLinker(Model model) {
        this.model = model;
    }

    @Override
    public Links link(Window window, List<Piece> contents, List<Piece> cues, List<Piece> sources) {
        if (cues.isEmpty()) {
            return new Links(new float[contents.size()][1], new float[0][1]);
        }
        Map<String, FloatBuffer> found = model.graph(GRAPH)
                .run(Map.of(
                        "words", words(window),
                        "contents", places(contents),
                        "cues", places(cues),
                        "sources", places(sources)));
        float[][] cueOfContent = rows(found.get("cue_of_content"), contents.size(), 1 + cues.size());
        float[][] sourceOfCue = sources.isEmpty()
                ? new float[cues.size()][1]
                : rows(found.get("source_of_cue"), cues.size(), 1 + sources.size());
        return new Links(cueOfContent, sourceOfCue);
    }

    private static Tensor words(Window window) {
        int words = window.size();
        return Tensor.of(FloatBuffer.wrap(window.vectors()), words, window.vectors().length / words);
    }

    private static Tensor places(List<Piece> pieces) {
        List<Piece> asked = pieces.isEmpty() ? List.of(NOTHING) : pieces;
        LongBuffer places = LongBuffer.allocate(2 * asked.size());
        asked.forEach(piece -> places.put(piece.first()).put(piece.end() - 1));
        return Tensor.of(places.flip(), asked.size(), 2);
    }

    private static float[][] rows(FloatBuffer numbers, int rows, int columns) {
        float[][] all = new float[rows][columns];
        for (int row = 0; row < rows; row++) {
            numbers.get(row * columns, all[row]);
        }
        return all;
    }
}
