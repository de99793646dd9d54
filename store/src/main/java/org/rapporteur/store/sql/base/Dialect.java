package org.rapporteur.store.sql.base;

/** Which database, where the two differ. */
public enum Dialect {
    /** One file. */
    SQLITE,
    /** A server. */
    POSTGRESQL
}
