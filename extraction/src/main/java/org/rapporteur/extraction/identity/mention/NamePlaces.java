package org.rapporteur.extraction.identity.mention;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.extraction.encoder.Name;

/** Where the names of a document stand, by token. Immutable. */
final class NamePlaces {

    private final NavigableMap<Integer, Naming> byFirst = new TreeMap<>();

    NamePlaces(List<Naming> namings) {
        namings.forEach(naming -> byFirst.put(naming.nameFirst(), naming));
    }

    /** Returns whether a name begins at a token, its title aside. */
    boolean begins(int token) {
        return byFirst.containsKey(token);
    }

    /** Returns whether a token is part of a name. */
    boolean isInside(int token) {
        return at(token).isPresent();
    }

    /** Returns whether a token is part of a name, but not its first. */
    boolean isBehindStart(int token) {
        return isInside(token) && !begins(token);
    }

    /** Returns whether a name ends with a token. */
    boolean endsWith(int token) {
        return at(token).filter(naming -> naming.end() == token + 1).isPresent();
    }

    /** Returns the name that a token is part of. */
    Optional<Naming> at(int token) {
        Map.Entry<Integer, Naming> entry = byFirst.floorEntry(token);
        return entry != null && token < entry.getValue().end() ? Optional.of(entry.getValue()) : Optional.empty();
    }

    /** Returns the first name that begins at or behind a token. */
    Optional<Naming> next(int token) {
        return Optional.ofNullable(byFirst.ceilingEntry(token)).map(Map.Entry::getValue);
    }

    /** Returns whether a token is part of the title of the next name, or its first word. */
    boolean isTitled(int token) {
        return next(token).filter(naming -> naming.first() <= token).isPresent();
    }

    /** Returns whether a person's name begins between two tokens. */
    boolean hasPerson(int start, int end) {
        return byFirst.subMap(start, Math.max(start, end)).values().stream()
                .anyMatch(naming -> naming.type() == Name.Type.PERSON);
    }

    /** Returns the last name between two tokens. */
    Optional<Naming> last(int start, int end) {
        return byFirst.subMap(start, true, Math.max(start, end), false).descendingMap().values().stream()
                .filter(naming -> naming.end() <= end)
                .findFirst();
    }
}
