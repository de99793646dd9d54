package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.analysis.decision.power.TernaryGame;
import org.rapporteur.analysis.decision.power.ThresholdGame;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/**
 * A body that decides. Immutable, and consistent at every date: nobody sits twice, no group holds more members than seats,
 * no threshold lies above what there is.
 *
 * @param id the word it is asked for by
 * @param name in words
 * @param about what a reader of its answers should know, in sentences
 * @param source where its composition stands
 * @param groups the kinds of seats; may be empty
 * @param memberships who sat when
 * @param rules one or more
 * @param place where it was read
 */
public record Body(
        String id,
        String name,
        String about,
        String source,
        List<SeatGroup> groups,
        List<Membership> memberships,
        List<Rule> rules,
        Place place) {

    /** Validates; throws an {@link InputException} naming place and value at fault. */
    public Body {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(source, "source");
        groups = List.copyOf(groups);
        memberships = List.copyOf(memberships);
        rules = List.copyOf(rules);
        Objects.requireNonNull(place, "place");
        Consistency.check(groups, memberships, rules, place);
    }

    /** Returns the seats on {@code date}, named ones in the order of the data, then unnamed ones; empty when there are none. */
    public List<Seat> listSeats(LocalDate date) {
        return Seating.on(date, groups, memberships);
    }

    /**
     * Returns the seats on {@code date}.
     *
     * @throws InputException when the body has no members on that day
     */
    public List<Seat> seatsOn(LocalDate date) {
        List<Seat> seats = listSeats(date);
        if (seats.isEmpty()) {
            throw new InputException(place, name + " has no members on " + date + ". " + knownDates());
        }
        return seats;
    }

    /** Returns the rules that hold on {@code date}, in the order of the data. */
    public List<Rule> listRules(LocalDate date) {
        return rules.stream().filter(rule -> rule.holdsOn(date)).toList();
    }

    /** Returns the rule of that id on {@code date}. */
    public Optional<Rule> findRule(String ruleId, LocalDate date) {
        return listRules(date).stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /**
     * Returns the rule of that id on {@code date}.
     *
     * @throws InputException naming the rules there are when it is none of them
     */
    public Rule rule(String ruleId, LocalDate date) {
        return findRule(ruleId, date).orElseThrow(() -> {
            List<String> known = listRules(date).stream().map(Rule::id).toList();
            return new InputException(
                    place,
                    "no rule '" + ruleId + "' on " + date + ". "
                            + (known.isEmpty()
                                    ? "There is none at all."
                                    : "Use one of " + String.join(", ", known) + "."));
        });
    }

    /**
     * Returns the rule among the seats of {@code date} as a game in which members vote yes or no, numbered as the seats are,
     * everybody present and nobody a party to the dispute.
     *
     * @throws InputException when there are no members on that day, or the rule decides nothing
     */
    public ThresholdGame gameAt(LocalDate date, Rule rule) {
        return new Games(seatsOn(date), rule).binary();
    }

    /** Returns the game in which members may abstain as well; otherwise as {@link #gameAt}. */
    public TernaryGame ternaryAt(LocalDate date, Rule rule) {
        return new Games(seatsOn(date), rule).ternary();
    }

    private String knownDates() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        List<LocalDate> ends = new ArrayList<>();
        for (Membership membership : memberships) {
            starts.add(membership.from() == null ? LocalDate.MIN : membership.from());
            ends.add(membership.to() == null ? LocalDate.MAX : membership.to());
        }
        for (SeatGroup group : groups) {
            starts.add(group.from() == null ? LocalDate.MIN : group.from());
            ends.add(group.to() == null ? LocalDate.MAX : group.to());
        }
        LocalDate last = ends.stream().max(LocalDate::compareTo).orElseThrow();
        String until = last.equals(LocalDate.MAX) ? "" : " to " + last;
        LocalDate first = starts.first();
        return first.equals(LocalDate.MIN)
                ? "Its data reach" + until + ". Use such a date."
                : "Its data reach from " + first + until + ". Use such a date.";
    }
}
