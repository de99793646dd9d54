package org.rapporteur.analysis.decision.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a game refuses, in words that name the values. */
class ThresholdGameTest {

    @Test
    void aQuotaAboveTheTotalIsRefused() {
        refuses(
                "quota 11 is not between 1 and the total weight, 10",
                () -> ThresholdGame.weighted(11, List.of(5L, 5L)));
    }

    @Test
    void aQuotaOfNoughtIsRefused() {
        refuses("quota 0 is not between 1", () -> ThresholdGame.weighted(0, List.of(5L, 5L)));
    }

    @Test
    void weightsBelowNoughtAreRefused() {
        refuses("weight of member 1 is below zero: -5", () -> ThresholdGame.weighted(1, List.of(5L, -5L)));
    }

    @Test
    void weightsForOthersAreRefused() {
        refuses(
                "2 weights were given for 3 members",
                () -> new ThresholdGame(3, List.of(Threshold.count(2, 2)), Set.of()));
    }

    @Test
    void aVetoOfNobodyIsRefused() {
        refuses("a veto names member 3, of 3 from 0", () -> ThresholdGame.council(2, 3, Set.of(3)));
    }

    @Test
    void aGameWithoutConditionIsRefused() {
        refuses("the empty coalition would win", () -> new ThresholdGame(3, List.of(), Set.of()));
    }

    @Test
    void vetoesAloneAreUnanimityOfTheirHolders() {
        Power power = Power.of(new ThresholdGame(3, List.of(), Set.of(0, 2)));
        assertEquals("[1/2, 0, 1/2]", power.get(Index.SHAPLEY_SHUBIK).values().toString());
    }

    private static void refuses(String words, Runnable make) {
        String message = assertThrows(IllegalArgumentException.class, make::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
