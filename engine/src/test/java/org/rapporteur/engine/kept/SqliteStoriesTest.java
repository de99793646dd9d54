package org.rapporteur.engine.kept;

/** What the outlets make of a story, in a file. */
class SqliteStoriesTest extends StoriesContract {

    @Override
    String address() {
        return Desk.address(folder);
    }
}
