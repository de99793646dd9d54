package org.rapporteur.store.sql;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** Whatever happened to the record, PostgreSQL finds what the model does. */
class PostgresSearchProperties {

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void findsWhatTheModelFinds(@ForAll long seed) {
        try (Store store = SqlStores.open(PostgresServer.schema(), new RecordItemFormat())) {
            new SearchHistory(store, seed).run(40);
        }
    }
}
