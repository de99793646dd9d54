package org.rapporteur.engine.kept;

/** Merging and splitting, in a file. */
class SqliteIdentitiesTest extends IdentitiesContract {

    @Override
    String address() {
        return Desk.address(folder);
    }
}
