package org.rapporteur.analysis.decision.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers that others published, or that were found by enumeration before this program was: to the last digit. */
class PublishedPowerTest {

    private static final Power COUNCIL = Power.of(ThresholdGame.council(9, 15, Set.of(0, 1, 2, 3, 4)));
    private static final Power BEFORE_1966 = Power.of(ThresholdGame.council(7, 11, Set.of(0, 1, 2, 3, 4)));
    private static final Power PROCEDURAL = Power.of(ThresholdGame.council(9, 15, Set.of()));
    private static final Power SIX = Power.of(ThresholdGame.weighted(12, List.of(4L, 4L, 4L, 2L, 2L, 1L)));
    private static final Power FOUR = Power.of(ThresholdGame.weighted(4, List.of(3L, 2L, 1L, 1L)));

    @Test
    void councilCoalitionsAndSwings() {
        counts(COUNCIL, 848, 210, 848, 84, 5_080);
        assertEquals("53/2048", COUNCIL.act().toString());
        assertEquals("0.02588", COUNCIL.act().toDecimal(5).toString());
    }

    @Test
    void councilIndices() {
        indices(COUNCIL, Index.BANZHAF, "106/635", "21/1270");
        indices(COUNCIL, Index.PENROSE_BANZHAF, "53/1024", "21/4096");
        indices(COUNCIL, Index.SHAPLEY_SHUBIK, "421/2145", "4/2145");
        indices(COUNCIL, Index.JOHNSTON, "283/1590", "7/636");
        indices(COUNCIL, Index.DEEGAN_PACKEL, "1/9", "2/45");
        indices(COUNCIL, Index.HOLLER, "1/9", "2/45");
        indices(COUNCIL, Index.COLEMAN_PREVENT, "1", "21/212");
        indices(COUNCIL, Index.COLEMAN_INITIATE, "53/1995", "1/380");
    }

    @Test
    void councilDecimalsAndRatios() {
        decimals(Index.BANZHAF, "0.166929", "0.016535", "10.095");
        decimals(Index.SHAPLEY_SHUBIK, "0.196270", "0.001865", "105.250");
        decimals(Index.JOHNSTON, "0.177987", "0.011006", "16.171");
        assertEquals(
                "0.051758",
                score(COUNCIL, Index.PENROSE_BANZHAF, 0).toDecimal(6).toString());
        assertEquals(
                "0.005127",
                score(COUNCIL, Index.PENROSE_BANZHAF, 5).toDecimal(6).toString());
        assertEquals(
                "0.099057",
                score(COUNCIL, Index.COLEMAN_PREVENT, 5).toDecimal(6).toString());
        assertEquals(
                "0.026566",
                score(COUNCIL, Index.COLEMAN_INITIATE, 0).toDecimal(6).toString());
        assertEquals(
                "0.002632",
                score(COUNCIL, Index.COLEMAN_INITIATE, 5).toDecimal(6).toString());
    }

    @Test
    void councilAsOneWeightedGame() {
        List<Long> weights = new ArrayList<>(Collections.nCopies(5, 7L));
        weights.addAll(Collections.nCopies(10, 1L));
        assertEquals(COUNCIL, Power.of(ThresholdGame.weighted(39, weights)));
    }

    @Test
    void councilBefore1966() {
        counts(BEFORE_1966, 57, 15, 57, 5, 315);
        indices(BEFORE_1966, Index.BANZHAF, "19/105", "1/63");
        indices(BEFORE_1966, Index.PENROSE_BANZHAF, "57/1024", "5/1024");
        indices(BEFORE_1966, Index.SHAPLEY_SHUBIK, "76/385", "1/462");
        indices(BEFORE_1966, Index.JOHNSTON, "123/665", "5/399");
        indices(BEFORE_1966, Index.DEEGAN_PACKEL, "1/7", "1/21");
        indices(BEFORE_1966, Index.HOLLER, "1/7", "1/21");
        indices(BEFORE_1966, Index.COLEMAN_PREVENT, "1", "5/57");
        indices(BEFORE_1966, Index.COLEMAN_INITIATE, "57/1991", "5/1991");
    }

    @Test
    void proceduralMattersMakeMembersEqual() {
        assertEquals(BigInteger.valueOf(9_949), PROCEDURAL.winning());
        for (Index index : List.of(Index.SHAPLEY_SHUBIK, Index.BANZHAF)) {
            assertEquals(
                    Collections.nCopies(15, Fraction.of(1, 15)),
                    PROCEDURAL.get(index).values());
        }
    }

    @Test
    void economicCommunity1958() {
        assertEquals(BigInteger.valueOf(14), SIX.winning());
        assertEquals(BigInteger.valueOf(4), SIX.minimal().orElseThrow());
        assertEquals("[10, 10, 10, 6, 6, 0]", SIX.swings().toString());
        assertEquals(
                "[5/21, 5/21, 5/21, 1/7, 1/7, 0]",
                SIX.get(Index.BANZHAF).values().toString());
        assertEquals(
                "[7/30, 7/30, 7/30, 3/20, 3/20, 0]",
                SIX.get(Index.SHAPLEY_SHUBIK).values().toString());
        assertEquals(List.of(5), SIX.dummies());
    }

    @Test
    void fourMembers() {
        assertEquals(BigInteger.valueOf(8), FOUR.winning());
        assertEquals(BigInteger.valueOf(4), FOUR.minimal().orElseThrow());
        assertEquals("[6, 2, 2, 2]", FOUR.swings().toString());
        assertEquals("[1/2, 1/6, 1/6, 1/6]", FOUR.get(Index.BANZHAF).values().toString());
        assertEquals(
                "[1/2, 1/6, 1/6, 1/6]", FOUR.get(Index.SHAPLEY_SHUBIK).values().toString());
    }

    private static void counts(Power power, long winning, long minimal, long permanent, long elected, long all) {
        assertEquals(BigInteger.valueOf(winning), power.winning());
        assertEquals(BigInteger.valueOf(minimal), power.minimal().orElseThrow());
        for (int member = 0; member < power.size(); member++) {
            assertEquals(
                    BigInteger.valueOf(member < 5 ? permanent : elected),
                    power.swings().get(member));
        }
        assertEquals(BigInteger.valueOf(all), power.swingsOfAll());
    }

    private static void indices(Power power, Index index, String permanent, String elected) {
        for (int member = 0; member < power.size(); member++) {
            assertEquals(
                    member < 5 ? permanent : elected,
                    power.get(index).values().get(member).toString(),
                    index.title());
        }
        if (index.divides()) {
            assertEquals(Fraction.ONE, power.get(index).sum());
        }
    }

    private static void decimals(Index index, String permanent, String elected, String ratio) {
        assertEquals(permanent, score(COUNCIL, index, 0).toDecimal(6).toString());
        assertEquals(elected, score(COUNCIL, index, 5).toDecimal(6).toString());
        assertEquals(
                ratio,
                score(COUNCIL, index, 0)
                        .over(score(COUNCIL, index, 5))
                        .toDecimal(3)
                        .toString());
    }

    private static Fraction score(Power power, Index index, int member) {
        return power.find(index, member).orElseThrow();
    }
}
