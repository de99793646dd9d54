package org.rapporteur.engine.decision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Deciding;
import org.rapporteur.analysis.decision.Positions;
import org.rapporteur.analysis.decision.Question;
import org.rapporteur.analysis.decision.WhatIf;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.Word;

/** What a body could decide with the positions given. Stateless. */
public final class Decisions {

    private static final String OPTION = "--what-if";

    private Decisions() {}

    /**
     * Answers a question: under one rule, or under all that hold, side by side; as it stands and with other votes.
     *
     * @throws RefusedException when a file or a value is at fault; nothing is decided then
     * @throws IOException when a file cannot be read for another reason
     */
    public static Answer answer(DecisionRequest request) throws RefusedException, IOException {
        try {
            return answer(request, () -> Given.positions(request.positions()));
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    /**
     * Answers a question as {@link #answer(DecisionRequest)} does, with positions that are at hand.
     *
     * @param request the question; the path of its positions only names them in messages
     * @param positions the table that the file would hold
     * @throws RefusedException when a value is at fault; nothing is decided then
     */
    public static Answer answer(DecisionRequest request, String positions) throws RefusedException {
        try {
            return answer(request, () -> Positions.of(request.positions().toString(), positions));
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private static Answer answer(DecisionRequest request, Supplier<List<Ballot>> positions) {
        Answers answers = answers(request, positions);
        return new Answer(
                width -> DecisionText.of(answers, width),
                () -> DecisionJson.of(answers),
                Optional.empty(),
                Optional.of(() -> DecisionPicture.of(answers)));
    }

    private static Answers answers(DecisionRequest request, Supplier<List<Ballot>> positions) {
        Body body = Given.body(request.body());
        List<Ballot> ballots = positions.get();
        Question question = new Question(body, request.date(), ballots, Set.copyOf(request.parties()));
        List<Rule> rules = Given.rules(body, request.rule(), request.date());
        List<Ballot> changes = request.whatIf().stream().map(Decisions::change).toList();
        // Asked once here, so that a vote changed twice is found whichever rule comes first.
        question.with(changes);
        List<WhatIf> whatIfs = changes.isEmpty()
                ? List.of()
                : rules.stream()
                        .map(rule -> Deciding.whatIf(question, rule, changes))
                        .toList();
        return new Answers(request.words(), question, Deciding.compare(question, rules), changes, whatIfs);
    }

    private static Ballot change(String text) {
        Place place = new Place(OPTION + " " + text, 0);
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InputException(place, "write MEMBER=VOTE, such as RU=abstain.");
        }
        String vote = text.substring(equals + 1).strip();
        try {
            return new Ballot(text.substring(0, equals).strip(), Word.of(Vote.class, vote), List.of(), null, place);
        } catch (IllegalArgumentException e) {
            throw new InputException(place, "'" + vote + "' is no vote. Write yes, no, abstain, absent or unknown.");
        }
    }
}
