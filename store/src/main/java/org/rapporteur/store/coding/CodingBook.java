package org.rapporteur.store.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.coding.Coding;

/** The codings of a store. Append only. Safe on any thread and between programs. */
public interface CodingBook {

    /**
     * Returns an object's version: the number of codings made of it so far; 0 for one that nobody coded. Where a later reading has another
     * object in its place, the codings are that object's too, and both identifiers have its version.
     */
    long version(String object);

    /**
     * Keeps codings: all of them, or none.
     *
     * @param codings what was decided; their identifiers are new
     * @param versions for each object coded, the version that the coder saw
     * @throws org.rapporteur.store.fault.StaleException when one of the objects has another version now; nothing is kept then
     * @throws IllegalArgumentException when an object or a report is not in the store, or a value does not fit its field
     */
    void code(List<Coding> codings, Map<String, Long> versions);

    /**
     * Adds codings made elsewhere, in their order, as they are; those that are here already stay as they are. For codings of objects that
     * are in no report of this store; those of a report come with its record.
     *
     * @return whether any was new
     */
    boolean add(List<Coding> codings);

    /** Returns the codings that hang on no report of this store, such as those of actors, in the order in which they were made. */
    List<Coding> others();

    /**
     * Undoes a coding, or with the identifier of a withdrawal undoes that.
     *
     * @param coding the coding's identifier
     * @param coder who does so
     * @param version the version of the object that the coder saw
     * @return the coding that withdraws it
     * @throws org.rapporteur.store.fault.StaleException when the object has another version now
     * @throws IllegalArgumentException when there is no such coding or it is withdrawn already
     */
    Coding withdraw(String coding, String coder, long version);

    /** Returns the coding with this identifier. */
    Optional<Coding> find(String coding);

    /**
     * Returns what happened to an object, the oldest first; of one in whose place a later reading has another, what happened to that. The
     * codings have the object as it is now as their target.
     */
    List<Change> history(String object);

    /**
     * Returns what happened lately in the whole store, the latest first.
     *
     * @param coder only what this person did, or null
     * @param limit at most so many, 1 or more
     */
    List<Change> recent(String coder, int limit);

    /** Returns the codings of a report whose object a later reading no longer has, so that they hang in the air. */
    List<Coding> detached(String report);
}
