package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/** What must hold of a body at every date; each fault names the line it was read from. */
final class Consistency {

    private Consistency() {}

    static void check(List<SeatGroup> groups, List<Membership> memberships, List<Rule> rules, Place place) {
        if (groups.isEmpty() && memberships.isEmpty()) {
            throw new InputException(place, "the body has no members. Write them under 'members' or 'seats'.");
        }
        if (rules.isEmpty()) {
            throw new InputException(place, "the body has no rules. Write at least one under 'rules'.");
        }
        overlappingMemberships(memberships);
        overlappingGroups(groups);
        overlappingRules(rules);
        for (LocalDate date : changes(groups, memberships, rules)) {
            fullGroups(date, groups, memberships);
            reachableQuotas(date, rules, Seating.on(date, groups, memberships));
        }
    }

    private static void overlappingMemberships(List<Membership> memberships) {
        Map<String, List<Membership>> byCode = new HashMap<>();
        for (Membership member : memberships) {
            List<Membership> earlier = byCode.computeIfAbsent(member.code(), code -> new ArrayList<>());
            for (Membership other : earlier) {
                if (member.overlaps(other)) {
                    throw new InputException(
                            member.place(),
                            "member " + member.code() + " sits twice: this membership overlaps the one at "
                                    + other.place() + ". Make one end before the other begins.");
                }
            }
            earlier.add(member);
        }
    }

    private static void overlappingGroups(List<SeatGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (SeatGroup other : groups.subList(0, i)) {
                SeatGroup group = groups.get(i);
                if (group.name().equals(other.name()) && overlap(group.from(), group.to(), other.from(), other.to())) {
                    throw new InputException(
                            group.place(),
                            "the group '" + group.name() + "' overlaps the one at " + other.place()
                                    + ". Make one end before the other begins.");
                }
            }
        }
    }

    private static void overlappingRules(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule.from() != null && rule.to() != null && rule.to().isBefore(rule.from())) {
                throw new InputException(
                        rule.place(), "rule '" + rule.id() + "' ends on " + rule.to() + " before it begins.");
            }
            for (Rule other : rules.subList(0, i)) {
                if (rule.id().equals(other.id()) && overlap(rule.from(), rule.to(), other.from(), other.to())) {
                    throw new InputException(
                            rule.place(),
                            "rule '" + rule.id() + "' stands twice for the same days, see " + other.place()
                                    + ". Give one another id or other dates.");
                }
            }
        }
    }

    /** Whether two times share a day; null is open. */
    static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (from == null || otherTo == null || !from.isAfter(otherTo))
                && (to == null || otherFrom == null || !to.isBefore(otherFrom));
    }

    /** The days on which anything can change; between them everything stays as it is. */
    private static Set<LocalDate> changes(List<SeatGroup> groups, List<Membership> memberships, List<Rule> rules) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        groups.forEach(group -> add(days, group.from(), group.to()));
        memberships.forEach(member -> add(days, member.from(), member.to()));
        rules.forEach(rule -> add(days, rule.from(), rule.to()));
        return days;
    }

    private static void add(Set<LocalDate> days, LocalDate from, LocalDate to) {
        if (from != null) {
            days.add(from);
        }
        if (to != null) {
            days.add(to.plusDays(1));
        }
    }

    private static void fullGroups(LocalDate date, List<SeatGroup> groups, List<Membership> memberships) {
        for (SeatGroup group : groups) {
            List<Membership> holders = memberships.stream()
                    .filter(member ->
                            group.on(date) && member.on(date) && group.name().equals(member.group()))
                    .toList();
            if (holders.size() > group.count()) {
                throw new InputException(
                        holders.get(group.count()).place(),
                        "on " + date + " the group '" + group.name() + "' has " + group.count() + " seats and "
                                + holders.size() + " members. Correct the dates or the number of seats at "
                                + group.place() + ".");
            }
        }
        Set<String> codes = new HashSet<>();
        for (Seat seat : Seating.on(date, groups, memberships)) {
            if (!codes.add(seat.code())) {
                Place named = memberships.stream()
                        .filter(member -> member.code().equals(seat.code()))
                        .map(Membership::place)
                        .findFirst()
                        .orElse(groups.get(0).place());
                throw new InputException(named, "the code '" + seat.code() + "' names two seats. Change it.");
            }
        }
    }

    private static void reachableQuotas(LocalDate date, List<Rule> rules, List<Seat> seats) {
        if (seats.isEmpty()) {
            return;
        }
        Tally all = Tally.empty();
        for (Seat seat : seats) {
            all = all.plus(Vote.YES, seat.weight(), seat.veto(), 1);
        }
        for (Rule rule : rules) {
            for (Requirement demand : rule.holdsOn(date) ? rule.requirements() : List.<Requirement>of()) {
                if (demand instanceof Threshold threshold) {
                    reachable(date, rule, threshold.quota(), threshold.measure(), all);
                } else if (demand instanceof Quorum quorum) {
                    reachable(date, rule, quorum.quota(), quorum.measure(), all);
                }
            }
        }
    }

    private static void reachable(LocalDate date, Rule rule, Quota quota, Measure measure, Tally all) {
        long total = all.base(Base.ALL, measure);
        if (total > Quota.LARGEST) {
            throw new InputException(
                    rule.place(), "the members weigh " + total + " together; the most is " + Quota.LARGEST);
        }
        if (quota.needed(total) > total) {
            String when = date.equals(LocalDate.MIN) ? "" : " on " + date;
            throw new InputException(
                    rule.place(),
                    "rule '" + rule.id() + "' needs " + quota.words() + ", above the total of " + total + " "
                            + measure.word() + when + ". Lower it, or correct the members or their dates.");
        }
    }
}
