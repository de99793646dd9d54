package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who sits on a day: the named members, then the seats of each group that nobody is named for. */
final class Seating {

    private Seating() {}

    static List<Seat> on(LocalDate date, List<SeatGroup> groups, List<Membership> memberships) {
        List<Seat> seats = new ArrayList<>();
        for (Membership member : memberships) {
            if (member.on(date)) {
                seats.add(new Seat(member.code(), member.name(), member.group(), member.weight(), member.veto(), true));
            }
        }
        List<Seat> unnamed = new ArrayList<>();
        for (SeatGroup group : groups) {
            if (group.on(date)) {
                long named = seats.stream()
                        .filter(seat -> group.name().equals(seat.group()))
                        .count();
                for (long number = 1; number <= group.count() - named; number++) {
                    unnamed.add(new Seat(
                            group.name() + "-" + number,
                            group.name() + " seat " + number + " (holder not named)",
                            group.name(),
                            group.weight(),
                            group.veto(),
                            false));
                }
            }
        }
        seats.addAll(unnamed);
        return List.copyOf(seats);
    }
}
