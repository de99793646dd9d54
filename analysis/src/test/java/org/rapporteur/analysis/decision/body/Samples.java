package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.input.Place;

/** Bodies made in a line, for tests. */
public final class Samples {

    /** A day on which they all exist. */
    public static final LocalDate DAY = LocalDate.of(2007, 12, 19);

    private Samples() {}

    /** Members m1, m2 … of these weights, the first few of them with a veto, and one rule. */
    public static Body body(List<Long> weights, int vetoes, Requirement... demands) {
        List<Membership> members = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            String code = "m" + (i + 1);
            members.add(new Membership(code, code, null, null, null, weights.get(i), i < vetoes, "", Place.none()));
        }
        return new Body("sample", "Sample", "", "", List.of(), members, List.of(rule(demands)), Place.none());
    }

    /** A rule called "rule" with these demands. */
    public static Rule rule(Requirement... demands) {
        return new Rule(
                "rule", "rule", RuleKind.SUBSTANTIVE, null, null, List.of(demands), false, "", List.of(), Place.none());
    }
}
