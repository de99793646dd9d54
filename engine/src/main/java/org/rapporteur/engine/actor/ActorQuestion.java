package org.rapporteur.engine.actor;

import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;

/**
 * What is asked about actors. For use once, as its sources are.
 *
 * @param sources where reports and records are; a {@code rapporteur-record} file is taken as it is, anything else is read
 * @param stated what a person says of all reports
 * @param list the user's list of office-holders, or null
 */
public record ActorQuestion(Sources sources, Stated stated, Path list) {

    /** Validates; throws an exception naming the value at fault. */
    public ActorQuestion {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(stated, "stated");
    }
}
