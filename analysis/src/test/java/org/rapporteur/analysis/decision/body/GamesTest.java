package org.rapporteur.analysis.decision.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.power.Game;
import org.rapporteur.analysis.decision.power.Index;
import org.rapporteur.analysis.decision.power.Power;
import org.rapporteur.analysis.decision.power.TernaryPower;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;

class GamesTest {

    private static final Body COUNCIL = Bodies.get("un-security-council");

    @Test
    void theCouncilSince1966() {
        Power power = Power.of(COUNCIL.gameAt(Samples.DAY, COUNCIL.rule("substantive", Samples.DAY)));
        assertEquals(
                "421/2145", power.find(Index.SHAPLEY_SHUBIK, 0).orElseThrow().toString());
        assertEquals(
                "4/2145", power.find(Index.SHAPLEY_SHUBIK, 14).orElseThrow().toString());
        assertEquals(BigInteger.valueOf(848), power.winning());
        Power equal = Power.of(COUNCIL.gameAt(Samples.DAY, COUNCIL.rule("procedural", Samples.DAY)));
        assertEquals(BigInteger.valueOf(9949), equal.winning());
    }

    @Test
    void theCouncilBefore1966ThoughItsElectedMembersAreNotNamed() {
        LocalDate day = LocalDate.of(1965, 12, 31);
        Power power = Power.of(COUNCIL.gameAt(day, COUNCIL.rule("substantive", day)));
        assertEquals("76/385", power.find(Index.SHAPLEY_SHUBIK, 0).orElseThrow().toString());
        assertEquals(BigInteger.valueOf(57), power.winning());
    }

    @Test
    void theCouncilWithAbstention() {
        TernaryPower power = TernaryPower.of(COUNCIL.ternaryAt(Samples.DAY, COUNCIL.rule("substantive", Samples.DAY)));
        assertEquals(BigInteger.valueOf(146_796), power.adopting());
        assertEquals(BigInteger.valueOf(108_336), power.members().get(0).yesToNo());
        assertEquals(BigInteger.valueOf(53_154), power.members().get(14).yesToNo());
    }

    @Test
    void luxembourgNeverCounts() {
        Body council = Bodies.get("eec-council-1958");
        LocalDate day = LocalDate.of(1958, 1, 1);
        Power power = Power.of(council.gameAt(day, council.rule("qualified", day)));
        assertEquals(BigInteger.valueOf(14), power.winning());
        assertEquals("7/30", power.find(Index.SHAPLEY_SHUBIK, 0).orElseThrow().toString());
        assertEquals(List.of(5), power.dummies());
    }

    @Test
    void nobodyHasPowerOverWhatIsNoDecision() {
        assertThrows(
                InputException.class, () -> COUNCIL.gameAt(Samples.DAY, COUNCIL.rule("joint-statement", Samples.DAY)));
    }

    @Property
    void theGameWinsExactlyWhenTheRuleAdopts(
            @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 1, max = 5) Long> weights,
            @ForAll @IntRange(min = 0, max = 2) int vetoes,
            @ForAll @IntRange(min = 1, max = 4) int numerator) {
        Body body = Samples.body(
                weights,
                vetoes,
                new Threshold(Measure.WEIGHTS, Base.VOTING, Quota.atLeast(numerator, 4)),
                new Threshold(Measure.MEMBERS, Base.ALL, Quota.moreThan(1, 2)),
                new NoVeto(false));
        Rule rule = body.rule("rule", Samples.DAY);
        List<Seat> seats = body.seatsOn(Samples.DAY);
        Game game = body.gameAt(Samples.DAY, rule);
        for (long coalition = 0; coalition < 1L << seats.size(); coalition++) {
            BitSet yes = BitSet.valueOf(new long[] {coalition});
            Tally tally = Tally.empty();
            for (int i = 0; i < seats.size(); i++) {
                Seat seat = seats.get(i);
                tally = tally.plus(yes.get(i) ? Vote.YES : Vote.NO, seat.weight(), seat.veto(), 1);
            }
            assertEquals(rule.adopts(tally), game.wins(yes));
        }
    }
}
