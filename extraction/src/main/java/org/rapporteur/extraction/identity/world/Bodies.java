package org.rapporteur.extraction.identity.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.identity.EntityKind;

/** Bodies and organisations by id and by the words that name them, from {@code bodies.tsv}. Immutable. */
public final class Bodies {

    /** How words name a body. */
    public enum Form {
        /** By a name. */
        NAME,
        /** By an abbreviation. */
        ABBREVIATION
    }

    /**
     * A body that words name.
     *
     * @param body the body
     * @param form how
     * @param words how many words name it
     */
    public record Match(Body body, Form form, int words) {}

    private record Naming(Body body, Form form) {}

    private static final int COLUMNS = 6;

    private final Map<String, Body> byId = new LinkedHashMap<>();
    private final Map<String, List<Body>> byHead = new HashMap<>();
    private final Namings<Naming> namings = new Namings<>(true);

    Bodies(Ambiguous ambiguous) {
        for (String[] row : Rows.of("bodies.tsv", COLUMNS)) {
            Body body = new Body(row[0], EntityKind.valueOf(row[1]), Rows.orNull(row[2]), Rows.parts(row[3]));
            if (byId.put(body.id(), body) != null) {
                throw new IllegalStateException("bodies.tsv: two rows for " + body.id());
            }
            add(ambiguous, new Naming(body, Form.NAME), body.names());
            add(ambiguous, new Naming(body, Form.ABBREVIATION), Rows.parts(row[4]));
            for (String head : Rows.parts(row[5])) {
                byHead.computeIfAbsent(head, ignored -> new ArrayList<>()).add(body);
            }
        }
    }

    /**
     * Returns the longest naming of a body that begins with the first of the words, an article not counted among them. Case
     * counts; full stops, accents and curly apostrophes do not. A possessive ending must be cut already.
     */
    public Optional<Match> at(List<String> words) {
        return Optional.ofNullable(namings.longest(words))
                .map(found -> new Match(found.value().body(), found.value().form(), found.words()));
    }

    /** Returns the bodies that "the" and this word can mean once they are named: "council", "alliance"; in any case. */
    public List<Body> shortForm(String headWord) {
        return List.copyOf(byHead.getOrDefault(headWord.toLowerCase(Locale.ROOT), List.of()));
    }

    /** Returns the body with an id. */
    public Optional<Body> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns all, in the order of the table. */
    public List<Body> list() {
        return List.copyOf(byId.values());
    }

    private void add(Ambiguous ambiguous, Naming naming, List<String> words) {
        for (String printed : words) {
            namings.add(
                    printed,
                    naming,
                    (one, other) -> ambiguous.isLikelier(
                                    printed, one.body().id(), other.body().id())
                            ? one
                            : other);
        }
    }
}
