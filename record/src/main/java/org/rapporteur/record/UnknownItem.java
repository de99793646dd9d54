package org.rapporteur.record;

import java.util.Objects;

/**
 * An object whose type, or a value of whose closed vocabularies, this version does not know: kept as it was read, written
 * back as it was.
 *
 * @param type the type it names, or null when it names none
 * @param id its identifier, or null
 * @param json the whole object as read, one line
 */
public record UnknownItem(String type, String id, String json) implements Item {

    /** Requires the text. */
    public UnknownItem {
        Objects.requireNonNull(json, "json");
    }

    @Override
    public Maker by() {
        return null;
    }

    @Override
    public Extra extra() {
        return Extra.NONE;
    }
}
