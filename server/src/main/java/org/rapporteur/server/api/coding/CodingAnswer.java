package org.rapporteur.server.api.coding;

import java.time.Instant;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.server.schema.MayBeNull;

/**
 * A coding as it is shown; version is that of its object after it, where it was just made; together is the first of those that were made
 * with it, and are undone with it.
 */
public record CodingAnswer(
        String id,
        String target,
        String field,
        @MayBeNull String value,
        String by,
        @MayBeNull Instant at,
        @MayBeNull String replaces,
        @MayBeNull String together,
        @MayBeNull Long version) {

    /** Returns it. */
    public static CodingAnswer of(Coding coding, Long version) {
        return new CodingAnswer(
                coding.id(),
                coding.target(),
                coding.field(),
                coding.value(),
                coding.by().written(),
                coding.at(),
                coding.replaces(),
                Corrections.together(coding).orElse(null),
                version);
    }
}
