package org.rapporteur.analysis.decision.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The game with abstention: the reference's numbers, and rules of those voting. */
class TernaryPowerTest {

    private static final TernaryPower COUNCIL =
            TernaryPower.of(TernaryGame.of(ThresholdGame.council(9, 15, Set.of(0, 1, 2, 3, 4))));

    @Test
    void councilAdoptsIn146796Profiles() {
        assertEquals(BigInteger.valueOf(146_796), COUNCIL.adopting());
        assertEquals(BigInteger.valueOf(14_348_907), COUNCIL.profiles());
        assertEquals("0.01023", COUNCIL.act().toDecimal(5).toString());
    }

    @Test
    void aPermanentMemberDecidesThreeWays() {
        TernaryPower.Deciding permanent = COUNCIL.members().get(4);
        assertEquals(BigInteger.valueOf(108_336), permanent.yesToNo());
        assertEquals(BigInteger.valueOf(69_876), permanent.yesToAbstain());
        assertEquals(BigInteger.valueOf(38_460), permanent.abstainToNo());
        assertEquals(Fraction.of(108_336, 4_782_969), COUNCIL.share(4));
    }

    @Test
    void anElectedMemberDecidesHalfAsOften() {
        TernaryPower.Deciding elected = COUNCIL.members().get(5);
        assertEquals(BigInteger.valueOf(53_154), elected.yesToNo());
        assertEquals(BigInteger.valueOf(53_154), elected.yesToAbstain());
        assertEquals(BigInteger.ZERO, elected.abstainToNo());
        assertEquals(
                "2.038", COUNCIL.share(4).over(COUNCIL.share(5)).toDecimal(3).toString());
    }

    @Test
    void twoThirdsOfThoseVotingLeavesAbstentionOut() {
        // By hand: of 9 profiles of two members, yes-yes, yes-abstain and abstain-yes have a vote for and twice as many
        // as against.
        List<Long> one = Collections.nCopies(2, 1L);
        TernaryGame game = new TernaryGame(2, List.of(new Margin(one, 1, 2, 0), new Margin(one, 1, 0, 1)), Set.of());
        TernaryPower power = TernaryPower.of(game);
        assertEquals(BigInteger.valueOf(3), power.adopting());
        assertEquals(
                List.of(BigInteger.TWO, BigInteger.ONE, BigInteger.ONE),
                List.of(
                        power.members().get(0).yesToNo(),
                        power.members().get(0).yesToAbstain(),
                        power.members().get(0).abstainToNo()));
    }

    @Test
    void anAssemblyOfEqualsIsCounted() {
        TernaryPower power = TernaryPower.of(TernaryGame.of(ThresholdGame.council(129, 193, Set.of())));
        assertEquals(power.members().get(0), power.members().get(192));
    }

    @Test
    void tooManyKindsAreRefused() {
        List<Long> weights = LongStream.rangeClosed(1, 40).boxed().toList();
        TernaryGame game = TernaryGame.of(ThresholdGame.weighted(411, weights));
        String message = assertThrows(IllegalArgumentException.class, () -> TernaryPower.of(game))
                .getMessage();
        assertEquals("not computed: 40 members of 40 kinds vote in more ways than can be gone through", message);
    }
}
