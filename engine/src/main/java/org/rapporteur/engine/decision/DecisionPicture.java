package org.rapporteur.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.picture.Bar;
import org.rapporteur.analysis.decision.picture.Drawing;
import org.rapporteur.analysis.decision.picture.Scene;
import org.rapporteur.analysis.decision.picture.Seat;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Cause;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Vote;

/** Draws the answer under the first rule asked. Stateless. */
final class DecisionPicture {

    private DecisionPicture() {}

    static String of(Answers answers) {
        Decision decision = answers.decisions().get(0);
        String place = answers.question().body().name() + " · "
                + answers.question().date() + " · rule: " + decision.rule().name();
        return Drawing.of(new Scene(
                capital(answers.words()),
                place,
                seats(decision),
                bars(decision),
                capital(Headline.outcome(decision)),
                // The first sentence is the outcome, which stands above.
                decision.explanation().subList(1, decision.explanation().size())));
    }

    private static List<Seat> seats(Decision decision) {
        List<String> blocking = decision.grounds().stream()
                .filter(ground -> ground.certain() && ground.cause() == Cause.VETO)
                .flatMap(ground -> ground.members().stream())
                .toList();
        boolean vetoes = decision.rule().requirements().stream().anyMatch(NoVeto.class::isInstance);
        List<String> pivotal = decision.pivotal().orElse(List.of());
        return decision.question().seats().stream()
                .map(seat -> new Seat(
                        seat.code(),
                        seat.name(),
                        decision.votes().getOrDefault(seat.code(), Vote.UNKNOWN),
                        vetoes && seat.veto(),
                        blocking.contains(seat.code()),
                        pivotal.contains(seat.code())))
                .toList();
    }

    /** A share of those voting moves with the votes; it is drawn as if all unknown votes were yes. */
    private static List<Bar> bars(Decision decision) {
        Tally best = decision.known();
        for (org.rapporteur.analysis.decision.body.Seat seat :
                decision.question().seats()) {
            if (decision.unknown().contains(seat.code())) {
                best = best.plus(Vote.YES, seat.weight(), seat.veto(), 1);
            }
        }
        List<Bar> bars = new ArrayList<>();
        for (Requirement demand : decision.rule().requirements()) {
            if (demand instanceof Threshold threshold) {
                Measure measure = threshold.measure();
                long yes = decision.known().inFavour(measure);
                bars.add(new Bar(
                        measure == Measure.MEMBERS ? "Votes in favour" : "Weight in favour",
                        yes,
                        best.inFavour(measure) - yes,
                        threshold.needed(best),
                        Math.max(1, best.base(Base.ALL, measure))));
            }
        }
        return bars;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
