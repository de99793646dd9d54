package org.rapporteur.analysis.decision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.input.Place;

/**
 * A rule of decision: adopted when every requirement is met. Immutable.
 *
 * @param id the word it is asked for by
 * @param name in words
 * @param kind for which questions
 * @param from its first day, or null when it holds since the body exists
 * @param to its last day, or null when it still holds
 * @param requirements what it demands, all of it; empty exactly for {@link RuleKind#OUTSIDE}
 * @param partiesAbstain whether a party to the dispute must abstain
 * @param source where the rule stands
 * @param practice what the body's practice adds, in sentences
 * @param place where it was read
 */
public record Rule(
        String id,
        String name,
        RuleKind kind,
        LocalDate from,
        LocalDate to,
        List<Requirement> requirements,
        boolean partiesAbstain,
        String source,
        List<String> practice,
        Place place) {

    /** Validates; throws an exception naming the value at fault. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        requirements = List.copyOf(requirements);
        Objects.requireNonNull(source, "source");
        practice = List.copyOf(practice);
        Objects.requireNonNull(place, "place");
        if (requirements.isEmpty() != (kind == RuleKind.OUTSIDE)) {
            throw new IllegalArgumentException(
                    "rule '" + id + "' of kind " + kind.word() + " has " + requirements.size() + " requirements");
        }
    }

    /** Returns whether the rule holds on {@code date}. */
    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Returns whether a proposal with these counts is adopted; never for {@link RuleKind#OUTSIDE}. */
    public boolean adopts(Tally tally) {
        return kind != RuleKind.OUTSIDE && requirements.stream().allMatch(demand -> demand.met(tally));
    }

    /** Returns the demands in words, joined: "at least 9 members vote yes and no member with a veto votes no". */
    public String words() {
        return String.join(
                " and ", requirements.stream().map(Requirement::words).toList());
    }
}
