package org.rapporteur.store.sql.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/**
 * A PostgreSQL server through a pool of connections, which finds it again when it has gone and come back. Writing runs at READ COMMITTED:
 * what must not be changed by two at once is locked or unique; reading sees one moment throughout.
 */
public final class PostgresDatabase implements Database {

    /** How long to wait for a connection. */
    private static final int PATIENCE_MS = 5_000;

    /** What is confirmed was written, also on a server that is set up to confirm before that; one that promises more is left so. */
    private static final String DURABLE = "SELECT set_config('synchronous_commit', 'on', false)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    /** How often a transaction begins anew when others were in its way. */
    private static final int TRIES = 10;

    private final HikariDataSource pool;
    private final String place;
    private final String product;

    /**
     * Connects.
     *
     * @param source says where, as whom and with what settings
     * @param place where, for messages: without any password
     * @throws StoreException when nothing answers there, or the user is refused
     */
    public PostgresDatabase(PGSimpleDataSource source, String place) {
        this.place = place;
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("rapporteur");
        source.setTcpKeepAlive(true);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("rapporteur");
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setAutoCommit(false);
        config.setConnectionInitSql(DURABLE);
        // That is done in a transaction of its own.
        config.setIsolateInternalQueries(true);
        // The first connection is asked for below, so that what it is refused for can be told.
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
        try (Connection direct = source.getConnection()) {
            product = "PostgreSQL " + direct.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            pool.close();
            throw Faults.of(place, e);
        }
    }

    /** Returns where connections come from. */
    public DataSource source() {
        return pool;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public String product() {
        return product;
    }

    @Override
    public <T> T read(Work<T> work) {
        return run(work, Connection.TRANSACTION_REPEATABLE_READ, true);
    }

    @Override
    public <T> T write(Work<T> work) {
        return run(work, Connection.TRANSACTION_READ_COMMITTED, false);
    }

    private <T> T run(Work<T> work, int isolation, boolean reading) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work, isolation, reading);
            } catch (SQLException e) {
                if (tried == TRIES || !(Faults.isCollision(e) || (!reading && Faults.isDuplicate(e)))) {
                    throw told(e);
                }
                // Two that fell over one another should not do so again at the same moment.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        tried * (1 + Thread.currentThread().hashCode() % 7L)));
            } catch (UncheckedSqlException e) {
                throw told(e.refused());
            }
        }
    }

    /** Where the server has gone, every connection that lies idle has gone with it: none is to be tried when it is back. */
    private StoreException told(SQLException refused) {
        StoreException told = Faults.of(place, refused);
        if (told.fault() == StoreFault.GONE && !pool.isClosed()) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return told;
    }

    private <T> T once(Work<T> work, int isolation, boolean reading) throws SQLException {
        if (pool.isClosed()) {
            throw new StoreException(StoreFault.GONE, "the store " + place + " was closed", null);
        }
        try (Connection connection = pool.getConnection()) {
            boolean done = false;
            try {
                connection.setTransactionIsolation(isolation);
                connection.setReadOnly(reading);
                T result = work.with(new Sql(connection, Dialect.POSTGRESQL));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    undo(connection);
                }
            }
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The server undoes what a lost connection did not commit; the pool throws the connection away.
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
