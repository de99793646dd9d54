package org.rapporteur.extraction.identity.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A state, former state or territory that news names. Immutable.
 *
 * @param code the key: ISO 3166-1 alpha-2 (XK is user-assigned there); ISO 3166-3 for a former state; {@code X-} and a word
 *     where ISO has no entry of its own
 * @param standing of the code, which says nothing about the territory's
 * @param disputed whether states contest who the territory belongs to; who is right is not said
 * @param alpha3 ISO 3166-1 alpha-3 as CLDR gives it, or null
 * @param numeric ISO 3166-1 numeric, three digits, or null
 * @param cow Correlates of War country code, or null
 * @param cameo CAMEO country code, or null
 * @param otherCodes further codes in use
 * @param membership when it was a member of the United Nations; empty for one that never was
 * @param continues the code of the member whose seat it kept, or null
 * @param names at least one, the first to show
 * @param adjectives "Russian"; most of them also name one of its people
 * @param people plurals: "Russians"
 * @param seats capitals and houses whose name stands for the government
 */
public record State(
        String code,
        Standing standing,
        boolean disputed,
        String alpha3,
        String numeric,
        String cow,
        String cameo,
        List<String> otherCodes,
        List<Period> membership,
        String continues,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> seats) {

    /** What stands behind the code. */
    public enum Standing {
        /** Assigned in ISO 3166-1. */
        ISO,
        /** A user-assigned element of ISO 3166-1. */
        USER,
        /** Withdrawn: ISO 3166-3. */
        FORMER,
        /** Made here. */
        OURS
    }

    /**
     * From a day until before another.
     *
     * @param from the first day
     * @param to the day after the last, or null where it lasts
     */
    public record Period(LocalDate from, LocalDate to) {

        /** Refuses an end that is not behind the beginning. */
        public Period {
            Objects.requireNonNull(from, "from");
            if (to != null && !to.isAfter(from)) {
                throw new IllegalArgumentException("a period from " + from + " to " + to + " is empty");
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Copies the lists; refuses a state without a name. */
    public State {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(standing, "standing");
        otherCodes = List.copyOf(otherCodes);
        membership = List.copyOf(membership);
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        seats = List.copyOf(seats);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the state " + code + " has no name");
        }
    }

    /** Returns the name to show. */
    public String name() {
        return names.get(0);
    }

    /** Returns whether it was a member of the United Nations on a day; its predecessor's membership does not count. */
    public boolean isMember(LocalDate day) {
        return membership.stream().anyMatch(period -> period.contains(day));
    }
}
