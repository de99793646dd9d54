package org.rapporteur.store.sql;

import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** The contract on PostgreSQL. */
class PostgresSearchChangesTest extends SearchChangesContract {

    private final StoreAddress schema = PostgresServer.schema();

    @Override
    Store store() {
        return SqlStores.open(schema, new RecordItemFormat());
    }
}
