package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Four statements, counted by hand. */
class ReliabilityTest {

    private static final double NEAR = 1e-12;

    @Test
    void figuresAreThoseCountedByHand() {
        Reliability reliability = new Reliability();
        reliability.add(0.9, true);
        reliability.add(1.0, false);
        reliability.add(0.3, false);
        reliability.add(0.35, true);
        Map<String, Object> figures = reliability.figures();
        // Bin 9: 0.95 stated, 0.5 right; bin 3: 0.325 stated, 0.5 right; two of four in each.
        assertEquals((0.45 + 0.175) / 2, (Double) figures.get("ece"), NEAR);
        assertEquals((0.01 + 1 + 0.09 + 0.65 * 0.65) / 4, (Double) figures.get("brier"), NEAR);
        assertEquals(Map.of("confidence", 0.95, "correct", 0.5), figures.get("bin9"));
        assertEquals(Map.of("confidence", 0.0, "correct", 0.0), figures.get("bin0"));
        assertEquals(2, reliability.counts().get("bin3"));
    }

    @Test
    void theEdgeOfTwoBinsBelongsToTheUpper() {
        Reliability reliability = new Reliability();
        for (double edge : new double[] {0, 0.1, 0.5, 1}) {
            reliability.add(edge, true);
        }
        assertEquals(1, reliability.counts().get("bin0"));
        assertEquals(1, reliability.counts().get("bin1"));
        assertEquals(1, reliability.counts().get("bin5"));
        assertEquals(1, reliability.counts().get("bin9"));
    }

    @Test
    void whoStatesNoneIsCountedApart() {
        Reliability reliability = new Reliability();
        reliability.add(null, true);
        assertTrue(reliability.isEmpty());
        assertEquals(1, reliability.counts().get("without"));
        reliability.add(0.5, true);
        assertFalse(reliability.isEmpty());
        assertEquals(0.25, reliability.figures().get("brier"));
    }
}
