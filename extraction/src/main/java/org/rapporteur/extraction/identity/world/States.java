package org.rapporteur.extraction.identity.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** States and territories by code and by the words that name them, from {@code states.tsv}. Immutable. */
public final class States {

    /** How words name a state. */
    public enum Form {
        /** By its name. */
        NAME,
        /** By its adjective, which also names one of its people: "Russian". */
        ADJECTIVE,
        /** By its people, in the plural: "Russians". */
        PEOPLE,
        /** By its capital or a house, which may stand for the government. */
        SEAT
    }

    /**
     * A state that words name.
     *
     * @param state the likeliest state
     * @param form how
     * @param words how many words name it
     */
    public record Match(State state, Form form, int words) {}

    private record Naming(State state, Form form) {}

    private static final int COLUMNS = 14;

    private final Map<String, State> byCode = new LinkedHashMap<>();
    private final Namings<Naming> namings = new Namings<>(true);

    States(Ambiguous ambiguous) {
        for (String[] row : Rows.of("states.tsv", COLUMNS)) {
            State state = state(row);
            if (byCode.put(state.code(), state) != null) {
                throw new IllegalStateException("states.tsv: two rows for " + state.code());
            }
            add(ambiguous, state, state.names(), Form.NAME);
            add(ambiguous, state, state.adjectives(), Form.ADJECTIVE);
            add(ambiguous, state, state.people(), Form.PEOPLE);
            add(ambiguous, state, state.seats(), Form.SEAT);
        }
    }

    /**
     * Returns the longest naming of a state that begins with the first of the words. Case counts; full stops, accents and
     * curly apostrophes do not. A possessive ending must be cut already.
     */
    public Optional<Match> at(List<String> words) {
        return Optional.ofNullable(namings.longest(words))
                .map(found -> new Match(found.value().state(), found.value().form(), found.words()));
    }

    /**
     * Returns the state with a code, as {@link State#code} writes it.
     *
     * @throws NoSuchElementException when there is none
     */
    public State get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("no state has the code \"" + code + "\""));
    }

    /** Returns the state with a code, as {@link State#code} writes it. */
    public Optional<State> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns all, by code, those without an ISO 3166-1 code last. */
    public List<State> list() {
        return List.copyOf(byCode.values());
    }

    /** Returns the members of the United Nations on a day, in the order of {@link #list}. */
    public List<State> members(LocalDate day) {
        return byCode.values().stream().filter(state -> state.isMember(day)).toList();
    }

    private void add(Ambiguous ambiguous, State state, List<String> words, Form form) {
        for (String naming : words) {
            namings.add(
                    naming,
                    new Naming(state, form),
                    (one, other) -> ambiguous.isLikelier(
                                    naming, one.state().code(), other.state().code())
                            ? one
                            : other);
        }
    }

    private static State state(String[] row) {
        return new State(
                row[0],
                State.Standing.valueOf(row[1]),
                row[2].equals("disputed"),
                Rows.orNull(row[3]),
                Rows.orNull(row[4]),
                Rows.orNull(row[5]),
                Rows.orNull(row[6]),
                Rows.parts(row[7]),
                periods(row[8]),
                Rows.orNull(row[9]),
                Rows.parts(row[10]),
                Rows.parts(row[11]),
                Rows.parts(row[12]),
                Rows.parts(row[13]));
    }

    private static List<State.Period> periods(String field) {
        List<State.Period> periods = new ArrayList<>();
        for (String part : Rows.parts(field)) {
            String[] days = part.split("/", -1);
            periods.add(new State.Period(LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1])));
        }
        return periods;
    }
}
