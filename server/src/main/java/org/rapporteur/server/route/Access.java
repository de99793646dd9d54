package org.rapporteur.server.route;

import org.rapporteur.store.account.Role;

/** Who may call an operation. */
public enum Access {
    /** Anybody who reaches the server. */
    ANYONE(null),
    /** Who may look. */
    READER(Role.READER),
    /** Who may code. */
    CODER(Role.CODER),
    /** Who keeps the accounts. */
    ADMIN(Role.ADMIN);

    private final Role least;

    Access(Role least) {
        this.least = least;
    }

    /** Returns whether somebody with this role may; null is nobody known. */
    public boolean allows(Role role) {
        return least == null || (role != null && role.compareTo(least) >= 0);
    }
}
