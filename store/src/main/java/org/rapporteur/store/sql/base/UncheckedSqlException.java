package org.rapporteur.store.sql.base;

import java.sql.SQLException;

/** Carries what a database refused through code that knows of no database; {@link Database} takes it for what it carries. */
public final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException refused;

    /** Makes one. */
    public UncheckedSqlException(SQLException refused) {
        super(refused);
        this.refused = refused;
    }

    /** Returns what it carries. */
    public SQLException refused() {
        return refused;
    }
}
