package org.rapporteur.server.api.find;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.search.Hit;

/** A statement or report that was found, as {@link Hit} tells it. */
record FoundRow(
        String report,
        @MayBeNull String statement,
        @MayBeNull String outlet,
        @MayBeNull String title,
        @MayBeNull LocalDate date,
        @MayBeNull String actor,
        @MayBeNull String speaker,
        @MayBeNull String source,
        @MayBeNull String cue,
        @MayBeNull String content,
        @MayBeNull String mode,
        List<String> acts,
        List<String> instruments,
        @MayBeNull String story,
        @MayBeNull Double confidence,
        List<String> coders,
        int start,
        long version) {

    static FoundRow of(Hit hit) {
        return new FoundRow(
                hit.report(),
                hit.statement(),
                hit.outlet(),
                hit.title(),
                hit.date(),
                hit.actor(),
                hit.speaker(),
                hit.source(),
                hit.cue(),
                hit.content(),
                hit.mode(),
                hit.acts(),
                hit.instruments(),
                hit.story(),
                hit.confidence(),
                hit.coders(),
                hit.start(),
                hit.version());
    }
}
