package org.rapporteur.engine.kept;

/** What the outlets make of a story, on PostgreSQL. */
class PostgresStoriesTest extends StoriesContract {

    @Override
    String address() {
        return PostgresServer.address();
    }
}
