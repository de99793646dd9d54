package org.rapporteur.server.route;

import java.io.IOException;
import java.io.OutputStream;

/** What an operation answers. */
public sealed interface Reply {

    /**
     * A value, written as JSON.
     *
     * @param status of HTTP
     * @param value of the type that the operation declares
     * @param version the object's version, or null when it has none
     * @param location where what was made is found, or null
     */
    record Value(int status, Record value, Long version, String location) implements Reply {}

    /**
     * A text that is ready, such as JSON that the engine wrote.
     *
     * @param text the text
     * @param version the object's version, or null when it has none
     */
    record Ready(String text, Long version) implements Reply {}

    /**
     * A stream of unknown length, to be kept as a file.
     *
     * @param name the file's name
     * @param writer writes it; an {@link IOException} where the client has gone ends it
     */
    record Stream(String name, Writer writer) implements Reply {}

    /** No body: the answer is its status alone, 204. */
    record Nothing() implements Reply {}

    /**
     * Events as they come.
     *
     * @param source is given where to send them, at once and on the request's thread
     */
    record Events(Source source) implements Reply {}

    /** Where events go. Safe on any thread. */
    interface Sink {

        /**
         * Sends one.
         *
         * @return whether anybody still listens
         */
        boolean send(String event, Record data);

        /** Sends something that only keeps the line open. */
        boolean beat();

        /** Ends it. */
        void close();
    }

    /** Writes a stream; called once, on the request's thread, and not at all when only the headers are asked for. */
    @FunctionalInterface
    interface Writer {

        /**
         * Writes it.
         *
         * @param out where to; stays open
         * @throws IOException when the client has gone, or what is written cannot be read
         */
        void write(OutputStream out) throws IOException;
    }

    /** Sends events to one listener; called once, on the request's thread, which then goes on to other requests. */
    @FunctionalInterface
    interface Source {

        /** Begins to send; returns at once, and goes on sending until either side ends it. */
        void begin(Sink sink);
    }

    /** Returns an answer of a value. */
    static Reply of(Record value) {
        return new Value(200, value, null, null);
    }

    /** Returns an answer of a value with its version. */
    static Reply of(Record value, long version) {
        return new Value(200, value, version, null);
    }

    /** Returns the answer that something was made. */
    static Reply made(Record value, Long version, String location) {
        return new Value(201, value, version, location);
    }

    /** Returns the answer that something will be done. */
    static Reply accepted(Record value, String location) {
        return new Value(202, value, null, location);
    }
}
