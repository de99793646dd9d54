package org.rapporteur.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of a program that writes into SQLite. */
class SqliteKillTest extends KillContract {

    @TempDir
    private Path folder;

    @Override
    List<String> place() {
        return List.of(folder.resolve(UUID.randomUUID() + ".db").toString(), "", "");
    }

    @Override
    void check(List<String> place, String when) {
        try {
            FullDiskRoundsTest.checkWhole(Path.of(place.get(0)), when);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
