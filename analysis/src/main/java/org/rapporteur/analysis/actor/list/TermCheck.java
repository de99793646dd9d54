package org.rapporteur.analysis.actor.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.input.InputException;

/** Finds two persons who are listed for one office at one time. Sorts each office's terms by their first day. For use once. */
final class TermCheck {

    /** Somebody's term. */
    private record Held(String person, Term term) {
        LocalDate from() {
            return term.from() == null ? LocalDate.MIN : term.from();
        }

        LocalDate to() {
            return term.to() == null ? LocalDate.MAX : term.to();
        }
    }

    private final Map<List<String>, List<Held>> offices = new LinkedHashMap<>();

    void add(String person, Term term) {
        String of = Codes.key(term.of());
        offices.computeIfAbsent(List.of(Offices.key(term.office()), of == null ? "" : of), key -> new ArrayList<>())
                .add(new Held(person, term));
    }

    /**
     * Checks them.
     *
     * @throws InputException at the later line of two that exclude one another
     */
    void finish() {
        for (List<Held> terms : offices.values()) {
            List<Held> sorted = new ArrayList<>(terms);
            sorted.sort(Comparator.comparing(Held::from));
            Held longest = null;
            Held longestOfOthers = null;
            for (Held held : sorted) {
                check(longest, held);
                check(longestOfOthers, held);
                if (longest == null || longest.to().isBefore(held.to())) {
                    if (longest != null && !longest.person().equals(held.person())) {
                        longestOfOthers = longest;
                    }
                    longest = held;
                }
            }
        }
    }

    private static void check(Held earlier, Held later) {
        if (earlier == null
                || earlier.person().equals(later.person())
                || !earlier.term().overlaps(later.term())) {
            return;
        }
        boolean below = earlier.term().place().line() > later.term().place().line();
        Held here = below ? earlier : later;
        Held there = below ? later : earlier;
        throw new InputException(
                here.term().place(),
                here.person() + " (" + here.term().words() + ") and " + there.person() + " ("
                        + there.term().words() + ", at " + there.term().place()
                        + ") hold one office at one time. Correct the days; the first day of one comes after the last of"
                        + " the other.");
    }
}
