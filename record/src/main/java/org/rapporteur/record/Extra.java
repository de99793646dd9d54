package org.rapporteur.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fields of an object that this version does not know, kept so that writing loses nothing: JSON pointer (RFC 6901) into
 * the object, to the field's JSON text as it was read. Immutable.
 *
 * @param fields pointer to JSON text; empty for everything made here
 */
public record Extra(Map<String, String> fields) {

    /** No unknown field. */
    public static final Extra NONE = new Extra(Map.of());

    /** Copies the map, ordered by pointer. */
    public Extra {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Returns whether there is no unknown field. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
