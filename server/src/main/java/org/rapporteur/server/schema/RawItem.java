package org.rapporteur.server.schema;

import java.util.Objects;

/**
 * An object of a record as {@code rapporteur-record} 1 writes it, put into an answer as it is.
 *
 * @param json one JSON object
 */
public record RawItem(String json) {

    /** Requires it. */
    public RawItem {
        Objects.requireNonNull(json, "json");
    }
}
