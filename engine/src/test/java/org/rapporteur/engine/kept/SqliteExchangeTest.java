package org.rapporteur.engine.kept;

/** The record out and in, in a file. */
class SqliteExchangeTest extends ExchangeContract {

    @Override
    String address() {
        return Desk.address(folder);
    }
}
