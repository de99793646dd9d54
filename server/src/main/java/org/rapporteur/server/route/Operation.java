package org.rapporteur.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One operation of the server: all that routes and documentation need. Immutable; the {@code with…} methods return changed copies.
 *
 * @param id its name in the documentation, a lower-case word and another
 * @param verb the method
 * @param path the path, parameters in braces
 * @param about what it does, one sentence
 * @param access who may call it
 * @param parameters those it knows; others are refused
 * @param takes what comes in
 * @param status the status when it succeeds
 * @param gives what goes out
 * @param conditional whether the caller must say which version they saw
 * @param handler does it
 */
public record Operation(
        String id,
        Verb verb,
        String path,
        String about,
        Access access,
        List<Parameter<?>> parameters,
        Taken takes,
        int status,
        Given gives,
        boolean conditional,
        Handler handler) {

    /** Does what an operation does. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Answers.
         *
         * @throws Refusal when it cannot be done as asked
         */
        Reply answer(Call call) throws Exception;
    }

    /** Copies the list. */
    public Operation {
        Objects.requireNonNull(id, "id");
        parameters = List.copyOf(parameters);
    }

    /** Begins an operation that anybody who may look can call, takes nothing and gives nothing. */
    public static Operation of(String id, Verb verb, String path, String about, Handler handler) {
        Access access = verb.writes() ? Access.CODER : Access.READER;
        return new Operation(
                id,
                verb,
                path,
                about,
                access,
                List.of(),
                new Taken.Nothing(),
                204,
                new Given.Nothing(),
                false,
                handler);
    }

    /** Begins one that gives a value when it is got. */
    public static Operation get(String id, String path, String about, Class<? extends Record> gives, Handler handler) {
        return of(id, Verb.GET, path, about, handler).gives(200, gives);
    }

    /** Returns it for these callers. */
    public Operation access(Access who) {
        return new Operation(id, verb, path, about, who, parameters, takes, status, gives, conditional, handler);
    }

    /** Returns it with more parameters. */
    public Operation with(Parameter<?>... more) {
        return with(List.of(more));
    }

    /** Returns it with more parameters. */
    public Operation with(List<Parameter<?>> more) {
        List<Parameter<?>> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Operation(id, verb, path, about, access, all, takes, status, gives, conditional, handler);
    }

    /** Returns it taking a value. */
    public Operation takes(Class<? extends Record> type) {
        return takes(Taken.Body.of(type));
    }

    /** Returns it taking something. */
    public Operation takes(Taken what) {
        return new Operation(id, verb, path, about, access, parameters, what, status, gives, conditional, handler);
    }

    /** Returns it giving a value. */
    public Operation gives(int success, Class<? extends Record> type) {
        return gives(success, Given.Json.of(type));
    }

    /** Returns it giving something. */
    public Operation gives(int success, Given what) {
        return new Operation(id, verb, path, about, access, parameters, takes, success, what, conditional, handler);
    }

    /** Returns it needing the version that the caller saw. */
    public Operation ifMatch() {
        return new Operation(id, verb, path, about, access, parameters, takes, status, gives, true, handler);
    }
}
