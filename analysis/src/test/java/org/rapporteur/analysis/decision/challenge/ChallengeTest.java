package org.rapporteur.analysis.decision.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The printed digits of the reference runs of 30 May 2017. */
class ChallengeTest {

    private static final Contest TWO = new Contest(List.of(List.of(0.0, 51.212), List.of(19.714, 0.0)));

    private static final Contest THREE = new Contest(
            List.of(List.of(0.0, 12.099, 54.921), List.of(10.333, 0.0, 27.079), List.of(5.007, 55.047, 0.0)));

    private static final List<Standing> SEVEN = List.of(
            standing(75.79, 49.53, 6.37, 5.91, 70.45, 28.15),
            standing(82.72, 30.33, 73.50, 21.22, 64.00, 24.79),
            standing(82.45, 48.47, 90.89, 13.55, 0.07, 34.62),
            standing(62.52, 20.76, 50.82, 39.24, 62.33, 22.21),
            standing(82.34, 40.96, 45.77, 25.43, 73.31, 22.59),
            standing(84.48, 22.92, 33.70, 39.35, 88.11, 15.42),
            standing(70.96, 31.75, 33.46, 27.93, 90.36, 26.03));

    @Test
    void twoOptionsBySquaredStrength() {
        printed("0.8709 0.1291", List.of(TWO.beats(0, 1), TWO.beats(1, 0)));
        printed("0.8709 0.1291", TWO.uniformMarkov());
        printed("0.8709 0.1291", TWO.conditional());
    }

    @Test
    void threeOptionsInPairs() {
        printed("0.5782 0.9918 0.1948", List.of(THREE.beats(0, 1), THREE.beats(0, 2), THREE.beats(1, 2)));
    }

    @Test
    void threeOptionsUniformMarkov() {
        printed("0.6351 0.2148 0.1501", THREE.uniformMarkov());
    }

    @Test
    void threeOptionsConditional() {
        printed("0.8659 0.1241 0.0100", THREE.conditional());
    }

    @Test
    void sevenPositionsInTheEyesOfTheFirst() {
        StringBuilder row = new StringBuilder();
        for (Standing other : SEVEN) {
            row.append(String.format(Locale.ROOT, " %.3f", SEVEN.get(0).worth(other)));
        }
        assertEquals(" 1.000 0.903 0.639 0.870 0.929 0.882 0.890", row.toString());
    }

    @Test
    void theFarCornerIsWorthNothing() {
        assertEquals(0, standing(0, 1, 0, 2, 0, 3).worth(standing(100, 1, 100, 1, 100, 1)), 1e-12);
    }

    @Test
    void anUndecidedPairIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Contest(List.of(List.of(0.0, 0.0), List.of(0.0, 0.0))))
                .getMessage();
        assertTrue(message.startsWith("options 1 and 0 need strengths"), message);
    }

    @Test
    void aCircleOfCertainDefeatsLeavesNobodyToWin() {
        Contest circle = new Contest(List.of(List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 1.0), List.of(1.0, 0.0, 0.0)));
        assertThrows(IllegalArgumentException.class, circle::conditional);
        printed("0.3333 0.3333 0.3333", circle.uniformMarkov());
    }

    private static Standing standing(double... values) {
        return new Standing(List.of(values[0], values[2], values[4]), List.of(values[1], values[3], values[5]));
    }

    private static void printed(String expected, List<Double> values) {
        assertEquals(
                expected,
                String.join(
                        " ",
                        values.stream()
                                .map(value -> String.format(Locale.ROOT, "%.4f", value))
                                .toList()));
    }
}
