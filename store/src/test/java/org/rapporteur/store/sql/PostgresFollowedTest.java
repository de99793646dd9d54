package org.rapporteur.store.sql;

import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** The same on PostgreSQL. */
class PostgresFollowedTest extends FollowedContract {

    @Override
    Store store() {
        return SqlStores.open(PostgresServer.schema(), new RecordItemFormat());
    }
}
