package org.rapporteur.server.guard;

import java.time.Instant;
import org.rapporteur.server.route.Person;

/**
 * A session.
 *
 * @param token what a write must bring, another than the session's identifier
 * @param person who logged in, or null
 * @param begun when it began
 * @param seen when it was last used
 * @param asked when the store was last asked whether the account is still good
 */
record Session(String token, Person person, Instant begun, Instant seen, Instant asked) {

    Session used(Instant now) {
        return new Session(token, person, begun, now, asked);
    }

    Session of(Person now, Instant at) {
        return new Session(token, now, begun, seen, at);
    }
}
