package org.rapporteur.store.search;

import java.util.List;
import java.util.Optional;

/** Queries that people keep. Safe on any thread. */
public interface SavedQueries {

    /** Returns all, by name. */
    List<SavedQuery> list();

    /** Returns the one with this identifier. */
    Optional<SavedQuery> find(String id);

    /** Keeps a new one and returns it with its identifier. */
    SavedQuery add(SavedQuery query);

    /**
     * Puts another in the place of one.
     *
     * @param query with the identifier, and the version that was seen
     * @throws org.rapporteur.store.fault.StaleException when it has another version now
     */
    SavedQuery change(SavedQuery query);

    /**
     * Takes one away.
     *
     * @throws org.rapporteur.store.fault.StaleException when it has another version now
     */
    void remove(String id, long version);
}
