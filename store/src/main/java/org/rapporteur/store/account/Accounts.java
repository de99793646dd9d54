package org.rapporteur.store.account;

import java.util.List;
import java.util.Optional;

/** The accounts of a server. Safe on any thread. */
public interface Accounts {

    /** Returns all, by name. */
    List<Account> list();

    /** Returns the one of this name, letter by letter. */
    Optional<Account> find(String name);

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException when the name is taken, also where only the case differs
     */
    void add(Account account);

    /**
     * Puts another in its place.
     *
     * @param account with the name and the version that was seen
     * @throws org.rapporteur.store.fault.StaleException when it has another version now
     */
    void change(Account account);
}
