package org.rapporteur.engine.kept;

/** Correcting and undoing, in a file. */
class SqliteCorrectionsTest extends CorrectionsContract {

    @Override
    String address() {
        return Desk.address(folder);
    }
}
