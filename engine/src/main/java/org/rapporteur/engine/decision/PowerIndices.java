package org.rapporteur.engine.decision;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.power.Power;
import org.rapporteur.analysis.decision.power.TernaryPower;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.engine.refusal.RefusedException;

/** How much power each member of a body has. Stateless. */
public final class PowerIndices {

    private PowerIndices() {}

    /**
     * Computes the power on a day, under one rule or under all that hold.
     *
     * @param body the identifier of a body that is shipped, or the path of a file that describes one
     * @param rule the identifier of one of its rules, or {@link DecisionRequest#ALL}
     * @throws RefusedException when a file or a value is at fault
     * @throws IOException when a file cannot be read for another reason
     */
    public static Answer answer(String body, LocalDate date, String rule) throws RefusedException, IOException {
        try {
            Body found = Given.body(body);
            List<Seat> seats = found.seatsOn(date);
            Powers powers = new Powers(
                    found,
                    date,
                    seats,
                    Given.rules(found, rule, date).stream()
                            .map(one -> result(found, date, one))
                            .toList());
            return new Answer(
                    width -> PowerText.of(powers, width),
                    () -> PowerData.json(powers),
                    Optional.of(() -> PowerData.csv(powers)),
                    Optional.empty());
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private static Powers.Result result(Body body, LocalDate date, Rule rule) {
        if (rule.kind() == RuleKind.OUTSIDE) {
            return new Powers.Result(
                    rule, Optional.empty(), Optional.empty(), "No power: the body decides nothing here");
        }
        try {
            Power power = Power.of(body.gameAt(date, rule));
            return new Powers.Result(rule, Optional.of(power), ternary(body, date, rule), null);
        } catch (IllegalArgumentException e) {
            return new Powers.Result(rule, Optional.empty(), Optional.empty(), "Not computed: " + e.getMessage());
        }
    }

    private static Optional<TernaryPower> ternary(Body body, LocalDate date, Rule rule) {
        try {
            return Optional.of(TernaryPower.of(body.ternaryAt(date, rule)));
        } catch (IllegalArgumentException e) {
            // Members of too many kinds to be counted with abstention; the binary game stands without.
            return Optional.empty();
        }
    }
}
