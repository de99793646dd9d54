package org.rapporteur.server.api.coding;

import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.coding.Change;

/**
 * One step of an object's history: what was in force before and after; null where the machine's proposal was. In a list of several
 * objects, words are what a statement says, or whom an entity is named for; null where they are not at hand.
 */
public record StepAnswer(
        long version,
        CodingAnswer coding,
        String object,
        @MayBeNull String words,
        String field,
        @MayBeNull String before,
        @MayBeNull String after) {

    /** Returns it, without words. */
    public static StepAnswer of(Change change) {
        return of(change, null);
    }

    /** Returns it. */
    static StepAnswer of(Change change, String words) {
        return new StepAnswer(
                change.version(),
                CodingAnswer.of(change.coding(), null),
                change.object(),
                words,
                change.field(),
                change.before(),
                change.after());
    }
}
