package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/** Whatever happened to the record, SQLite finds what the model does. */
class SqliteSearchProperties {

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void findsWhatTheModelFinds(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-search");
        try (Store store = SqlStores.open(
                StoreAddress.of(folder.resolve("store.db").toString(), null, null), new RecordItemFormat())) {
            new SearchHistory(store, seed).run(40);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> inmost = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : inmost) {
                    Files.delete(file);
                }
            }
        }
    }
}
