package org.rapporteur.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.power.Fraction;
import org.rapporteur.analysis.decision.power.Power;
import org.rapporteur.analysis.decision.power.Scores;
import org.rapporteur.analysis.decision.power.TernaryPower;
import org.rapporteur.analysis.decision.rule.Rule;

/**
 * The power in a body under each rule asked. Immutable.
 *
 * @param body the body
 * @param date the day
 * @param seats the seats of the day, in the order of the games' members
 * @param results one for each rule, in the body's order
 */
record Powers(Body body, LocalDate date, List<Seat> seats, List<Result> results) {

    Powers {
        seats = List.copyOf(seats);
        results = List.copyOf(results);
    }

    /**
     * The power under one rule.
     *
     * @param rule the rule
     * @param power counts and indices; empty where the rule makes no game
     * @param ternary the game with abstention; empty where there is none
     * @param missing why there is no power; null where there is
     */
    record Result(Rule rule, Optional<Power> power, Optional<TernaryPower> ternary, String missing) {}

    /** Returns the members' numbers, those with the same scores together, in the order of the first of each. */
    static List<List<Integer>> alike(Power power) {
        Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
        for (int member = 0; member < power.size(); member++) {
            List<Object> look = new ArrayList<>();
            look.add(power.swings().get(member));
            for (Scores scores : power.scores()) {
                List<Fraction> values = scores.values();
                look.add(values.isEmpty() ? "" : values.get(member));
            }
            alike.computeIfAbsent(look, key -> new ArrayList<>()).add(member);
        }
        return List.copyOf(alike.values());
    }
}
