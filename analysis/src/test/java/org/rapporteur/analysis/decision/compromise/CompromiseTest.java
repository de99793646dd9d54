package org.rapporteur.analysis.decision.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.power.Fraction;

/** Two published sets of positions (numbers are facts), to the digits that others print; and what an outcome owes to a weight. */
class CompromiseTest {

    private static final String HEADING = "actor,capability,position,salience\n";

    private static final Compromise EMISSIONS = Compromise.of(StakeReader.of("emissions.csv", HEADING + """
            Netherlands,.08,4,.8
            Belgium,.08,7,.4
            Luxembourg,.03,4,.2
            Germany,.16,4,.8
            France,.16,10,.6
            Italy,.16,10,.6
            United Kingdom,.16,10,.9
            Ireland,.05,7,.1
            Denmark,.05,4,1.0
            Greece,.08,7,.7
            """));

    private static final Compromise OIL = Compromise.of(StakeReader.of("oil.csv", HEADING + """
            HAWKS,.65,14.25,.8
            IRAN,.85,14.20,.85
            RUSSIA,.55,14.20,.65
            IPEC,.7,14.10,.75
            GULF,.5,14.10,.75
            MILITARY,.75,14.00,.85
            KUWAIT,.65,14.00,.9
            TRIBALS,.85,13.95,.85
            RELIGIOUS LEADERS,.95,13.90,.9
            BUSINESS,.6,13.75,.8
            SULTAN,.95,13.40,.95
            MAJLIS,.45,13.35,.75
            ABDULLAH,1.0,13.25,.9
            FAHD,1.05,13.00,.9
            USA,.6,13.00,.7
            NAZER,.8,12.90,.85
            EUR/JPN,.75,12.85,.75
            """));

    @Test
    void emissionDelay() {
        assertEquals(Fraction.of(677, 1000), EMISSIONS.weight());
        assertEquals(Fraction.of(5003, 677), EMISSIONS.mean());
        assertEquals("7.389956", EMISSIONS.mean().toDecimal(6).toString());
        assertEquals("7.38996", EMISSIONS.mean().toDecimal(5).toString());
        assertEquals(new BigDecimal("7"), EMISSIONS.median());
    }

    @Test
    void sultansOilPrice() {
        assertEquals(Fraction.of(105_275, 10_000), OIL.weight());
        assertEquals("13.619912", OIL.mean().toDecimal(6).toString());
        assertEquals("13.6199", OIL.mean().toDecimal(4).toString());
        assertEquals(0, new BigDecimal("13.9").compareTo(OIL.median()));
    }

    @Test
    void leavingOutGermanyMovesTheEmissionsFurthest() {
        // By hand: without c·s = 0.128 at 4, (5.003 − 0.512) / (0.677 − 0.128) = 4491/549.
        Sensitivity sensitivity = Sensitivity.of(EMISSIONS);
        Shift shift = sensitivity.mostInfluential().orElseThrow();
        assertEquals("Germany", shift.actor());
        assertEquals(Fraction.of(4491, 549), shift.mean());
        assertEquals(Fraction.of(4491, 549), sensitivity.meanWithoutOne().to());
        // Without the United Kingdom, (5.003 − 1.44) / (0.677 − 0.144).
        assertEquals(Fraction.of(3563, 533), sensitivity.meanWithoutOne().from());
        assertEquals(30, sensitivity.shifts().size());
    }

    @Test
    void aTenthOfOneWeightMovesLessThanTheWhole() {
        // By hand: Germany a tenth lower, (5.003 − 0.0512) / (0.677 − 0.0128), and a tenth higher.
        Sensitivity sensitivity = Sensitivity.of(EMISSIONS);
        Fraction germanyLess = Fraction.of(49_518, 6_642);
        Fraction germanyMore = Fraction.of(50_542, 6_898);
        assertEquals(new Sensitivity.Range<>(germanyMore, germanyLess), sensitivity.meanByATenth());
        assertEquals(new Sensitivity.Range<>(new BigDecimal("7"), new BigDecimal("10")), sensitivity.medianByATenth());
    }

    @Test
    void theMedianMayJumpWhenOneActorLeaves() {
        Sensitivity sensitivity = Sensitivity.of(EMISSIONS);
        assertEquals(new BigDecimal("7"), sensitivity.medianWithoutOne().from());
        assertEquals(new BigDecimal("10"), sensitivity.medianWithoutOne().to());
    }

    @Test
    void exactlyHalfIsReached() {
        Compromise half = Compromise.of(StakeReader.of("h.csv", HEADING + "A,1,0,1\nB,1,1,1\n"));
        assertEquals(new BigDecimal("0"), half.median());
        assertEquals(Fraction.of(1, 2), half.mean());
    }

    @Test
    void whoCannotBeLeftOutIsNot() {
        Sensitivity alone = Sensitivity.of(Compromise.of(StakeReader.of("a.csv", HEADING + "A,1,3,1\nB,0,9,1\n")));
        assertEquals(5, alone.shifts().size());
        assertEquals("B", alone.mostInfluential().orElseThrow().actor());
        assertEquals(Fraction.ZERO, alone.mostInfluential().orElseThrow().distance());
    }

    @Test
    void issuesAreSettledOneByOneAndAddedUpByActor() {
        Agenda agenda = Agenda.of(StakeReader.of("two.csv", """
                actor,capability,position,salience,issue
                A,1,0,1,border
                B,1,10,1,border
                A,1,0,1,status
                B,3,4,1,status
                C,1,4,0,status
                """));
        assertEquals(List.of("A", "B", "C"), agenda.actors());
        assertEquals(Fraction.of(5, 1), agenda.get("border").mean());
        assertEquals(Fraction.of(3, 1), agenda.get("status").mean());
        // A: (5/10 + 3/4) / 2; B: (5/10 + 1/4) / 2.
        assertEquals(Optional.of(Fraction.of(5, 8)), agenda.distance("A"));
        assertEquals(Optional.of(Fraction.of(3, 8)), agenda.distance("B"));
        assertTrue(agenda.distance("C").isEmpty());
    }
}
