package org.rapporteur.store.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** The contract on SQLite. */
class SqliteSearchChangesTest extends SearchChangesContract {

    @TempDir
    private Path folder;

    @Override
    Store store() {
        return SqlStores.open(
                StoreAddress.of(folder.resolve("store.db").toString(), null, null), new RecordItemFormat());
    }
}
