package org.rapporteur.store.sql;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** The same on SQLite. */
class SqliteFollowedTest extends FollowedContract {

    @TempDir
    private Path folder;

    @Override
    Store store() {
        return SqlStores.open(
                StoreAddress.of(folder.resolve(UUID.randomUUID() + ".db").toString(), null, null),
                new RecordItemFormat());
    }
}
