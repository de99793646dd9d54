package org.rapporteur.engine.kept;

/** Filling a store, in a file. */
class SqliteIngestTest extends IngestContract {

    @Override
    String address() {
        return Desk.address(folder);
    }
}
