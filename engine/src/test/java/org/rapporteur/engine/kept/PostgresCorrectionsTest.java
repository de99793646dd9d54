package org.rapporteur.engine.kept;

/** Correcting and undoing, on PostgreSQL. */
class PostgresCorrectionsTest extends CorrectionsContract {

    @Override
    String address() {
        return PostgresServer.address();
    }
}
