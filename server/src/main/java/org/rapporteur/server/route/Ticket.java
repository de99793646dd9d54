package org.rapporteur.server.route;

import java.util.Optional;

/** The session of a request, as the operations on sessions see it. For one thread. */
public interface Ticket {

    /** Returns the token that a write must bring in {@code X-CSRF-Token}; makes the session where there is none. */
    String token();

    /** Returns who is logged in. */
    Optional<Person> person();

    /** Begins a new session of somebody: the old one ends, and nothing of it is taken over. */
    String begin(Person person);

    /** Ends it. */
    void end();
}
