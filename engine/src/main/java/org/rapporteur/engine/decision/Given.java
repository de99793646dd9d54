package org.rapporteur.engine.decision;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Positions;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/** What users give: a body by its identifier or its file, a file of positions, a rule or all. Faults name the place. Stateless. */
final class Given {

    private Given() {}

    static Body body(String idOrFile) {
        try {
            return Bodies.get(idOrFile);
        } catch (InvalidPathException e) {
            throw new InputException(new Place(idOrFile, 0), "is neither a shipped body nor the name of a file.");
        }
    }

    static List<Ballot> positions(Path file) {
        return Positions.read(file);
    }

    /** Returns the rule of that identifier, or all that hold on the day; at least one. */
    static List<Rule> rules(Body body, String rule, LocalDate date) {
        // Asked first: on a day without members, that is what is wrong.
        body.seatsOn(date);
        List<Rule> all = body.listRules(date);
        if (!rule.equals(DecisionRequest.ALL)) {
            return List.of(body.rule(rule, date));
        }
        if (all.isEmpty()) {
            throw new InputException(body.place(), body.name() + " has no rule on " + date + ".");
        }
        return all;
    }
}
