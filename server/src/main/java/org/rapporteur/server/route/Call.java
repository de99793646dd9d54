package org.rapporteur.server.route;

import java.util.List;
import java.util.Optional;

/** A request that has been checked: what an operation sees of it. For one thread. */
public interface Call {

    /** Returns a parameter that the operation declares. */
    <T> T get(Parameter<T> parameter);

    /** Returns what came in, of the type that the operation declares. */
    <B extends Record> B body(Class<B> type);

    /** Returns the files that came in. */
    List<Upload> uploads();

    /** Returns a field of the form that files came in with. */
    Optional<String> field(String name);

    /** Returns who calls; on operations for anyone this may be nobody. */
    Optional<Person> who();

    /** Returns who calls an operation that is not for anyone. */
    Person person();

    /** Returns the version that the caller saw, of an operation that needs one. */
    long seen();

    /** Returns where the request came from, for limits. */
    String address();

    /** Returns the caller's session. */
    Ticket ticket();
}
