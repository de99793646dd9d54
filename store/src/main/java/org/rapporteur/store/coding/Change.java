package org.rapporteur.store.coding;

import java.util.Objects;
import org.rapporteur.record.coding.Coding;

/**
 * One step in the history of an object.
 *
 * @param version the object's version after it
 * @param coding what was decided; a withdrawal has the field {@code withdrawn} and the withdrawn coding as its target
 * @param object the object that was changed: the coding's target, or of a withdrawal that of the withdrawn coding
 * @param field the field of the object that was changed
 * @param before the value in force before, as a coding would give it, or null where the machine's proposal was in force or there was none
 * @param after the value in force after; null likewise
 */
public record Change(long version, Coding coding, String object, String field, String before, String after) {

    /** Validates; throws an exception naming the value at fault. */
    public Change {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(field, "field");
    }
}
