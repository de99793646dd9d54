package org.rapporteur.extraction.identity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.text.Table;

/** What a word tells about the name or phrase it stands in, from {@code roles.txt}. Immutable. */
final class Roles {

    /** The classes of the table. */
    enum Role {
        OFFICE,
        MODIFIER,
        TITLE,
        MALE,
        FEMALE,
        DOCUMENT,
        BODY,
        PLACE
    }

    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    Roles() {
        for (String line : Table.lines(Roles.class, "roles.txt")) {
            String[] parts = line.split(" ", -1);
            Set<String> known = words.computeIfAbsent(Role.valueOf(parts[0]), ignored -> new HashSet<>());
            for (int i = 1; i < parts.length; i++) {
                known.add(parts[i]);
            }
        }
    }

    /** Returns whether a word, in any case and with or without a full stop, has this role. */
    boolean is(Role role, String word) {
        return words.get(role).contains(normal(word));
    }

    /** Returns whether a word can stand before a name as part of what its bearer is. */
    boolean isDescriptive(String word) {
        return is(Role.OFFICE, word) || is(Role.MODIFIER, word) || is(Role.TITLE, word);
    }

    static String normal(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
