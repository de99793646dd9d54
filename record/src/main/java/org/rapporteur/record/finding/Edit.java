package org.rapporteur.record.finding;

import java.util.Objects;

/**
 * One difference between two printings, word by word.
 *
 * @param kind what was done
 * @param from the words of the fullest printing; null where words are put in
 * @param to the words of the other printing; null where words are left out
 */
public record Edit(EditKind kind, Evidence from, Evidence to) {

    /** Validates; throws an exception naming the value at fault. */
    public Edit {
        Objects.requireNonNull(kind, "kind");
        if ((from == null) != (kind == EditKind.INSERTED) || (to == null) != (kind == EditKind.DROPPED)) {
            throw new IllegalArgumentException(
                    "words " + kind.word() + " stand on the sides where there are any, got " + from + " and " + to);
        }
    }
}
