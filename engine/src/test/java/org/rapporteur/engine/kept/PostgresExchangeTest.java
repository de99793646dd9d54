package org.rapporteur.engine.kept;

/** The record out and in, on PostgreSQL. */
class PostgresExchangeTest extends ExchangeContract {

    @Override
    String address() {
        return PostgresServer.address();
    }
}
