package org.rapporteur.store.sql.base;

import java.sql.SQLException;

/**
 * A database and its transactions. Safe on any thread, and for several programs on one database. Whatever goes wrong becomes a {@link
 * org.rapporteur.store.fault.StoreException}, and then nothing was done.
 */
public interface Database extends AutoCloseable {

    /** Returns which it is. */
    Dialect dialect();

    /** Returns where it is, without any password. */
    String place();

    /** Returns its name and version. */
    String product();

    /** Returns what the work returns; everything that it reads is of one moment. */
    <T> T read(Work<T> work);

    /** Does the work in one transaction: all of it or nothing. An exception of the work undoes it and is thrown on. */
    <T> T write(Work<T> work);

    @Override
    void close();

    /**
     * What is done in a transaction. It may be done again from the beginning when another program was in its way, so it changes
     * nothing but the database.
     */
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }
}
