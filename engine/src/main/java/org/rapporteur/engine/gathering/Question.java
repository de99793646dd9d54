package org.rapporteur.engine.gathering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.refusal.RefusedException;

/**
 * What is asked about many reports. For use once, as its sources are.
 *
 * @param sources where reports and records are; a {@code rapporteur-record} file is taken as it is, anything else is read
 * @param stated what a person says of all reports
 * @param list the user's list of office-holders, or null
 */
public record Question(Sources sources, Stated stated, Path list) {

    /** Validates; throws an exception naming the value at fault. */
    public Question {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * Reads the user's list.
     *
     * @throws RefusedException when it is at fault, naming its line
     * @throws IOException when it cannot be read
     */
    public HolderList holders() throws RefusedException, IOException {
        return holders(list);
    }

    /**
     * Reads a user's list.
     *
     * @param list the file, or null for none
     * @throws RefusedException when it is at fault, naming its line
     * @throws IOException when it cannot be read
     */
    public static HolderList holders(Path list) throws RefusedException, IOException {
        try {
            return list == null ? HolderList.NONE : HolderList.read(list);
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }
}
