package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.WordScores.Part;
import org.rapporteur.record.Span;

/** Scores of words, kept in a byte each. */
class WordScoresTest {

    private static WordScores scores(int words) {
        Map<Part, List<String>> names = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            names.put(part, List.of("a", "b"));
        }
        WordScores.Builder builder = new WordScores.Builder(names, 0.5, -1);
        for (int word = 0; word < words; word++) {
            Map<Part, float[]> row = new EnumMap<>(Part.class);
            row.put(Part.USE, new float[] {word / 8f, -100});
            builder.add(10 * word, 10 * word + 8, row);
        }
        return builder.done();
    }

    @Test
    void wordsAreFoundByTheirPlaces() {
        WordScores scores = scores(200);
        assertEquals(200, scores.size());
        assertEquals(new Span(30, 38), scores.word(3));
        assertEquals(3, scores.from(30));
        assertEquals(3, scores.from(37));
        assertEquals(4, scores.from(38));
        assertEquals(200, scores.from(1_998));
        assertEquals(0, scores.until(0));
        assertEquals(1, scores.until(5));
        assertEquals(2, scores.until(20));
        assertEquals(200, scores.until(5_000));
    }

    @Test
    void scoresKeepAnEighthAndStopAtTheBound() {
        WordScores scores = scores(200);
        assertEquals(0.375f, scores.score(3, Part.USE, 0));
        assertEquals(-16f, scores.score(3, Part.USE, 1));
        assertEquals(15.875f, scores.score(199, Part.USE, 0));
        assertEquals(0f, scores.score(3, Part.ACTS, 1));
        assertEquals(1 / (1 + Math.exp(1 - 0.5 * 3)), scores.confidence(3), 1e-9);
        assertArrayEquals(new double[] {0.5, -16}, scores.mean(Part.USE, 3, 6), 1e-6);
    }

    @Test
    void aStretchIsFoundByWhereItBeginsAndEnds() {
        double[] begins = {-1, 3, -1, 2};
        double[] ends = {4, -2, 1, -5};
        assertArrayEquals(new int[] {1, 3}, Pointer.best(1, 4, i -> begins[i], i -> ends[i]));
        assertArrayEquals(new int[] {1, 3}, Pointer.best(0, 4, i -> begins[i] + (i == 0 ? -4 : 0), i -> ends[i]));
        assertNull(Pointer.best(0, 4, i -> -1, i -> 1));
        assertNull(Pointer.best(2, 2, i -> 1, i -> 1));
    }
}
