package org.rapporteur.server.route;

import java.util.Objects;
import org.rapporteur.store.account.Role;

/**
 * Who calls.
 *
 * @param name the account's name, letter by letter, or on a server without accounts the name under which the local person codes
 * @param role what they may do
 */
public record Person(String name, Role role) {

    /** Requires both. */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }
}
