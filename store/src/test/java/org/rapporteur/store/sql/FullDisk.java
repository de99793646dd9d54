package org.rapporteur.store.sql;

import java.sql.Statement;
import org.rapporteur.store.Store;

/** Makes a store's file as large as it may be. */
final class FullDisk {

    private FullDisk() {}

    /** Lets the file grow to so many pages, or not at all. */
    static void limit(Store store, int pages) {
        ((SqlStore) store).database().write(sql -> {
            try (Statement statement = sql.connection().createStatement()) {
                // Less than it has is as many as it has.
                statement.execute("PRAGMA max_page_count = " + Math.max(1, pages));
            }
            return null;
        });
    }
}
