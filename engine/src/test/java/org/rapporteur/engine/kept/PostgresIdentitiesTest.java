package org.rapporteur.engine.kept;

/** Merging and splitting, on PostgreSQL. */
class PostgresIdentitiesTest extends IdentitiesContract {

    @Override
    String address() {
        return PostgresServer.address();
    }
}
