package org.rapporteur.store.sql;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Migrations;
import org.rapporteur.store.sql.base.PostgresDatabase;
import org.rapporteur.store.sql.base.SqliteDatabase;
import org.rapporteur.store.sql.base.SqliteFile;
import org.rapporteur.store.sql.search.SearchIndexer;

/** Opens stores. Stateless. */
public final class SqlStores {

    private SqlStores() {}

    /**
     * Opens a store, which is made where there is none, and brings one of an earlier version up to date, of a file having made a copy
     * beside it first.
     *
     * @param address where it is
     * @param format how objects become lines
     * @throws StoreException when it cannot be opened: it says why and what to do
     */
    public static Store open(StoreAddress address, ItemFormat format) {
        return address.file() != null ? file(address.file(), format, SqliteDatabase.PATIENCE) : server(address, format);
    }

    /** Opens a file, waiting so many milliseconds for other programs. */
    static Store file(Path path, ItemFormat format, int patience) {
        SqliteFile file = new SqliteFile(path);
        file.check();
        Migrations migrations = new Migrations(SqliteDatabase.source(path), Dialect.SQLITE, path.toString());
        migrations.isOld().ifPresent(version -> file.copy("before-upgrade-from-" + version));
        int version = migrations.run();
        return store(new SqliteDatabase(path, patience), version, format);
    }

    private static Store server(StoreAddress address, ItemFormat format) {
        PostgresDatabase database = new PostgresDatabase(source(address), address.toString());
        boolean open = false;
        try {
            Migrations migrations = new Migrations(database.source(), Dialect.POSTGRESQL, address.toString());
            migrations.isOld();
            Store store = store(database, migrations.run(), format);
            open = true;
            return store;
        } finally {
            if (!open) {
                database.close();
            }
        }
    }

    private static PGSimpleDataSource source(StoreAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {address.host()});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(address.name());
        source.setUser(address.user());
        source.setPassword(address.password());
        source.setConnectTimeout(10);
        for (Map.Entry<String, String> each : address.parameters().entrySet()) {
            switch (each.getKey()) {
                case "sslmode" -> source.setSslMode(each.getValue());
                case "connectTimeout" -> source.setConnectTimeout(Integer.parseInt(each.getValue()));
                case "socketTimeout" -> source.setSocketTimeout(Integer.parseInt(each.getValue()));
                case "currentSchema" -> source.setCurrentSchema(each.getValue());
                default -> throw new IllegalStateException("a parameter that is not listed: " + each.getKey());
            }
        }
        return source;
    }

    private static Store store(Database database, int version, ItemFormat format) {
        return new SqlStore(database, version, format, new SearchIndexer(format), Clock.systemUTC());
    }
}
