package org.rapporteur.server.route;

/** The methods of HTTP that operations have. What is got can also be asked for by HEAD. */
public enum Verb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    /** Returns whether it may change something, and so needs the session's token. */
    public boolean writes() {
        return this != GET;
    }
}
