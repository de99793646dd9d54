package org.rapporteur.analysis.actor.list;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Table;

/**
 * The persons and terms that a user lists. Immutable, safe for use by several threads.
 *
 * @param persons in the order of the file
 */
public record HolderList(List<Listed> persons) {

    /** Nobody is listed. */
    public static final HolderList NONE = new HolderList(List.of());

    /** Copies the list. */
    public HolderList {
        persons = List.copyOf(persons);
    }

    /**
     * Reads a file: a table {@code person,office,of,from,to,names,wikidata}, UTF-8, the heading required, all columns but the
     * first optional; names parted by {@code |}, days as 2007-12-31 or empty when open. Several lines may name one person.
     *
     * @throws InputException naming file and line at fault: nothing of the file is used then
     */
    public static HolderList read(Path file) {
        return new HolderReader(Table.read(file, HolderReader.REQUIRED, HolderReader.OPTIONAL)).list();
    }

    /** Reads a text as {@link #read} does a file; {@code name} stands for the file in messages. */
    public static HolderList of(String name, String text) {
        return new HolderReader(Table.of(name, text, HolderReader.REQUIRED, HolderReader.OPTIONAL)).list();
    }
}
