package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Migrations;
import org.rapporteur.store.sql.base.SqliteDatabase;

/** Opens stores. Stateless. */
public final class SqlStores {

    private SqlStores() {}

    /**
     * Opens a store, which is made where there is none, and brings one of an earlier version up to date.
     *
     * @param address where it is
     * @param format how objects become lines
     * @throws StoreException when it cannot be opened: it says why and what to do
     */
    public static Store open(StoreAddress address, ItemFormat format) {
        Path file = address.file();
        if (file == null) {
            throw new StoreException(StoreFault.ADDRESS, "PostgreSQL is not there yet", null);
        }
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw new StoreException(
                    StoreFault.FULL, "the folder of the store " + file + " cannot be made: " + e.getMessage(), e);
        }
        DataSource source = SqliteDatabase.source(file);
        Migrations migrations = new Migrations(source, Dialect.SQLITE, file.toString());
        migrations.isOld();
        int version = migrations.run();
        Database database = new SqliteDatabase(file);
        return new SqlStore(database, version, format, Indexer.NONE, Clock.systemUTC());
    }
}
