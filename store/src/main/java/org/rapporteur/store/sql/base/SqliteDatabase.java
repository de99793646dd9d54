package org.rapporteur.store.sql.base;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/**
 * One file in write-ahead mode: readers see the last commit and never wait; writers of this program wait for one another here, those of
 * others in SQLite for up to ten seconds. What is committed was written to the disk first.
 */
public final class SqliteDatabase implements Database {

    /** How long to wait for another program, in milliseconds. */
    public static final int PATIENCE = 10_000;

    private final Path file;
    private final int patience;
    private final SQLiteDataSource source;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final LinkedBlockingDeque<Connection> readers = new LinkedBlockingDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Connection writer;

    /**
     * Makes one; nothing is opened until it is used.
     *
     * @param patience how long to wait for another program, in milliseconds
     */
    public SqliteDatabase(Path file, int patience) {
        this.file = file;
        this.patience = patience;
        this.source = source(file, patience);
    }

    /** Returns what opens connections with the settings that every one needs. */
    public static SQLiteDataSource source(Path file) {
        return source(file, PATIENCE);
    }

    private static SQLiteDataSource source(Path file, int patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(patience);
        config.enableLoadExtension(false);
        config.setCacheSize(-32_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public String product() {
        return "SQLite " + SQLiteJDBCLoader.getVersion();
    }

    @Override
    public <T> T read(Work<T> work) {
        Connection connection = null;
        boolean sound = false;
        try {
            connection = reader();
            run(connection, "BEGIN");
            T result = work.with(new Sql(connection, Dialect.SQLITE));
            run(connection, "COMMIT");
            sound = true;
            return result;
        } catch (SQLException e) {
            throw Faults.of(place(), e);
        } catch (UncheckedSqlException e) {
            throw Faults.of(place(), e.refused());
        } finally {
            if (connection != null) {
                giveBack(connection, sound);
            }
        }
    }

    private Connection reader() throws SQLException {
        checkOpen();
        Connection idle = readers.pollFirst();
        if (idle != null) {
            return idle;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patience);
        config.enableLoadExtension(false);
        config.setCacheSize(-16_000);
        SQLiteDataSource reading = new SQLiteDataSource(config);
        reading.setUrl(source.getUrl());
        Connection connection = reading.getConnection();
        run(connection, "PRAGMA query_only = 1");
        return connection;
    }

    private void giveBack(Connection connection, boolean sound) {
        try {
            if (!sound) {
                run(connection, "ROLLBACK");
            }
            if (closed.get() || readers.size() >= 16) {
                connection.close();
            } else {
                readers.addFirst(connection);
            }
        } catch (SQLException e) {
            closeQuietly(connection);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            checkOpen();
            if (writer == null) {
                writer = source.getConnection();
            }
            // The driver's own transactions begin anew with every commit, and so would hold the file for ever.
            run(writer, "BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = work.with(new Sql(writer, Dialect.SQLITE));
                run(writer, "COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    undo();
                }
            }
        } catch (SQLException e) {
            throw Faults.of(place(), e);
        } catch (UncheckedSqlException e) {
            throw Faults.of(place(), e.refused());
        } finally {
            writing.unlock();
        }
    }

    /** A connection that cannot even roll back is given up: the next write opens another. */
    private void undo() {
        try {
            run(writer, "ROLLBACK");
        } catch (SQLException e) {
            closeQuietly(writer);
            writer = null;
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new StoreException(StoreFault.GONE, "the store " + place() + " was closed", null);
        }
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Connection idle;
        while ((idle = readers.pollFirst()) != null) {
            closeQuietly(idle);
        }
        writing.lock();
        try {
            if (writer != null) {
                closeQuietly(writer);
                writer = null;
            }
        } finally {
            writing.unlock();
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // What was committed is safe, and nothing else is wanted of it.
        }
    }
}
