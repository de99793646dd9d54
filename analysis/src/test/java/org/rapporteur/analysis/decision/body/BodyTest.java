package org.rapporteur.analysis.decision.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

class BodyTest {

    private static final Threshold TWO = new Threshold(Measure.MEMBERS, Base.ALL, Quota.count(2));

    @Test
    void seatsNobodyIsNamedForAreSeats() {
        SeatGroup elected = new SeatGroup("elected", 3, null, null, 1, false, "", Place.none());
        Membership one = new Membership("A", "A", "elected", null, null, 1, false, "", Place.none());
        Body body =
                new Body("b", "B", "", "", List.of(elected), List.of(one), List.of(Samples.rule(TWO)), Place.none());
        List<Seat> seats = body.seatsOn(Samples.DAY);
        assertEquals(
                List.of("A", "elected-1", "elected-2"),
                seats.stream().map(Seat::code).toList());
    }

    @Test
    void aThresholdAboveTheTotalIsRefused() {
        InputException refused = assertThrows(
                InputException.class,
                () -> Samples.body(List.of(3L, 2L), 0, new Threshold(Measure.WEIGHTS, Base.ALL, Quota.count(6))));
        assertTrue(
                refused.getMessage().contains("needs at least 6, above the total of 5 weights"), refused.getMessage());
    }

    @Test
    void aDayWithoutMembersIsRefused() {
        LocalDate from = LocalDate.of(2000, 1, 1);
        Membership a = new Membership("A", "A", null, from, null, 1, false, "", new Place("b.yaml", 3));
        Membership b = new Membership("B", "B", null, from, null, 1, false, "", new Place("b.yaml", 4));
        Body body = new Body(
                "b", "B", "", "", List.of(), List.of(a, b), List.of(Samples.rule(TWO)), new Place("b.yaml", 1));
        InputException refused = assertThrows(InputException.class, () -> body.seatsOn(LocalDate.of(1999, 12, 31)));
        assertEquals(
                "b.yaml:1: B has no members on 1999-12-31. Its data reach from 2000-01-01. Use such a date.",
                refused.getMessage());
    }
}
