package org.rapporteur.formats.plover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * Codes and sectors of entities: ISO 3166-1 alpha-3 for states and those who act for one, else what {@code codes.tsv} says;
 * sectors from {@code sectors.tsv}. What the record does not say stays open. Immutable.
 */
final class Codes {

    /** ISO 3166-1 alpha-2, or a part of a state in ISO 3166-2, whose first half is its state's. */
    private static final Pattern REGION = Pattern.compile("([A-Z]{2})(?:-[A-Z0-9]{1,3})?");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final int COLUMNS = 2;

    private record Row(List<String> words, String code) {}

    private final Map<String, String> states = new LinkedHashMap<>();
    private final List<Row> names = new ArrayList<>();
    private final List<Row> sectors = new ArrayList<>();

    Codes() {
        for (String[] row : Tables.rows("codes.tsv", COLUMNS)) {
            if (REGION.matcher(row[0]).matches()) {
                states.put(row[0], row[1]);
            }
            names.add(new Row(words(row[0]), row[1]));
        }
        for (String[] row : Tables.rows("sectors.tsv", COLUMNS)) {
            sectors.add(new Row(words(row[0]), row[1]));
        }
    }

    /** Returns whose the entity is: the state's code, or that of an organisation. */
    Optional<String> code(Entity entity) {
        Optional<String> of = entity.of() == null ? Optional.empty() : code(entity.of());
        boolean itself = entity.kind() == EntityKind.BODY || entity.kind() == EntityKind.ORGANISATION;
        return of.isPresent() || !itself ? of : first(names, words(entity.name()));
    }

    /** Returns the code of what an office is held of: a region's, or that of the organisation which words name. */
    Optional<String> code(String of) {
        var region = REGION.matcher(of);
        if (!region.matches()) {
            return first(names, words(of));
        }
        String own = states.get(region.group(1));
        return own == null ? alpha3(region.group(1)) : Optional.of(own);
    }

    /** Returns the sector that the office tells, or a body's name. */
    Optional<String> sector(Entity entity) {
        if (entity.office() != null) {
            return first(sectors, words(entity.office().toLowerCase(Locale.ROOT)));
        }
        boolean named = entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.STATE;
        return named ? first(sectors, words(entity.name().toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static Optional<String> alpha3(String region) {
        try {
            String code = new Locale.Builder().setRegion(region).build().getISO3Country();
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        } catch (MissingResourceException e) {
            return Optional.empty(); // A code that the standard does not list.
        }
    }

    private static Optional<String> first(List<Row> rows, List<String> words) {
        return rows.stream()
                .filter(row -> within(row.words, words))
                .map(Row::code)
                .findFirst();
    }

    private static boolean within(List<String> wanted, List<String> words) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (words.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        return Arrays.stream(NO_WORD.split(name, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
