package org.rapporteur.store.sql;

import java.util.List;

/** Kill -9 of a program that writes into PostgreSQL. */
class PostgresKillTest extends KillContract {

    @Override
    List<String> place() {
        return List.of(PostgresServer.address(), PostgresServer.USER, PostgresServer.USER);
    }

    @Override
    void settle() {
        PostgresServer.settle();
    }
}
