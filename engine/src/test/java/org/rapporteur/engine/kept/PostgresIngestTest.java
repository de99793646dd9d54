package org.rapporteur.engine.kept;

/** Filling a store, on PostgreSQL. */
class PostgresIngestTest extends IngestContract {

    @Override
    String address() {
        return PostgresServer.address();
    }
}
