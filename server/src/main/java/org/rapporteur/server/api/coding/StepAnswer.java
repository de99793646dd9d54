package org.rapporteur.server.api.coding;

import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.coding.Change;

/** One step of an object's history: what was in force before and after; null where the machine's proposal was. */
public record StepAnswer(
        long version,
        CodingAnswer coding,
        String object,
        String field,
        @MayBeNull String before,
        @MayBeNull String after) {

    /** Returns it. */
    public static StepAnswer of(Change change) {
        return new StepAnswer(
                change.version(),
                CodingAnswer.of(change.coding(), null),
                change.object(),
                change.field(),
                change.before(),
                change.after());
    }
}
