package org.rapporteur.store.sql.base;

import java.sql.SQLException;

/** The number that grows with every change. Stateless. */
public final class Revision {

    private Revision() {}

    /** Makes it grow, last in a transaction: from here to its end others that write wait. */
    public static void bump(Sql sql) throws SQLException {
        sql.run("UPDATE revision SET number = number + 1");
    }

    /** Returns it. */
    public static long of(Sql sql) throws SQLException {
        return sql.number("SELECT number FROM revision");
    }
}
