package org.rapporteur.store.sql;

import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** The contract on PostgreSQL. */
class PostgresSearchTest extends SearchContract {

    @Override
    Store store() {
        return SqlStores.open(PostgresServer.schema(), new RecordItemFormat());
    }
}
