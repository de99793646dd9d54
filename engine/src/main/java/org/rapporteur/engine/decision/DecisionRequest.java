package org.rapporteur.engine.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is asked of a body. Immutable.
 *
 * @param words what is to be decided, in a few words
 * @param body the identifier of a body that is shipped, or the path of a file that describes one
 * @param date the day, which says who is a member and which rules hold
 * @param rule the identifier of one of the body's rules, or {@code all}
 * @param positions the file of positions
 * @param whatIf votes to ask with instead, each as {@code MEMBER=VOTE}; empty to ask nothing more
 * @param parties codes of the members that are parties to the dispute
 */
public record DecisionRequest(
        String words,
        String body,
        LocalDate date,
        String rule,
        Path positions,
        List<String> whatIf,
        List<String> parties) {

    /** Asks under every rule that holds. */
    public static final String ALL = "all";

    /** Validates; throws an exception naming the value at fault. */
    public DecisionRequest {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(positions, "positions");
        whatIf = List.copyOf(whatIf);
        parties = List.copyOf(parties);
    }
}
