package org.rapporteur.store.sql;

import java.nio.file.Path;
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
}
