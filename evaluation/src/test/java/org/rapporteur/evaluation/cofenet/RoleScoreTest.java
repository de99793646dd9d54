package org.rapporteur.evaluation.cofenet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

/** CofeNet's measures, worked by hand. */
class RoleScoreTest {

    @Test
    void identicalSpansCountOnce() {
        RoleScore score = new RoleScore();
        score.add(List.of(new Span(0, 4), new Span(6, 9)), List.of(new Span(0, 4), new Span(6, 8), new Span(20, 21)));
        assertEquals(1 / 3.0, score.exact().precision());
        assertEquals(1 / 2.0, score.exact().recall());
        assertEquals(2 / 3.0, score.begin().precision());
        assertEquals(1.0, score.begin().recall());
        // Rows: 1, 2 of 3, and zero for the span that overlaps nothing.
        assertEquals((1 + 2 / 3.0 + 0) / 3, score.jaccard(), 1e-12);
    }

    @Test
    void extraSpansThatOverlapCostNothingInJaccard() {
        RoleScore score = new RoleScore();
        score.add(List.of(new Span(0, 10)), List.of(new Span(0, 3), new Span(4, 10)));
        assertEquals(6 / 10.0, score.jaccard(), 1e-12);
        assertEquals(0.0, score.exact().f1());
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        RoleScore score = new RoleScore();
        score.add(List.of(new Span(0, 4)), List.of(new Span(4, 6)));
        assertEquals(0.0, score.jaccard());
        score.add(List.of(new Span(0, 4)), List.of(new Span(0, 4)));
        assertEquals(1 / 3.0, score.jaccard(), 1e-12);
    }

    @Test
    void aLineWithoutGoldAddsAZeroForEachPredicted() {
        RoleScore score = new RoleScore();
        score.add(List.of(new Span(0, 2)), List.of(new Span(0, 2)));
        score.add(List.of(), List.of(new Span(0, 2), new Span(3, 4)));
        score.add(List.of(), List.of());
        assertEquals(1 / 3.0, score.jaccard(), 1e-12);
        assertEquals(1 / 3.0, score.exact().precision());
        assertEquals(1.0, score.exact().recall());
    }

    @Test
    void nothingAtAllIsZero() {
        assertEquals(0.0, new RoleScore().jaccard());
        assertEquals(0.0, new RoleScore().exact().f1());
    }
}
