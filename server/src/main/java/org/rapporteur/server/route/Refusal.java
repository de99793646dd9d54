package org.rapporteur.server.route;

/**
 * A request is refused; it becomes a problem of RFC 9457. The message is for whoever asked: it tells neither what stands in the store
 * nor how the server is made.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final Long version;
    private final Integer retryAfter;

    private Refusal(int status, String field, String message, Long version, Integer retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
        this.version = version;
        this.retryAfter = retryAfter;
    }

    /** Returns a refusal with a status of HTTP. */
    public static Refusal of(int status, String message) {
        return new Refusal(status, null, message, null, null);
    }

    /** Returns the refusal of a value. */
    public static Refusal field(String field, String message) {
        return new Refusal(400, field, message, null, null);
    }

    /** Returns the refusal where there is no such thing. */
    public static Refusal notFound(String what) {
        return new Refusal(404, null, "there is no such " + what, null, null);
    }

    /** Returns the refusal of a change of what somebody else has changed meanwhile. */
    public static Refusal stale(String message, long version) {
        return new Refusal(412, null, message, version, null);
    }

    /** Returns the refusal of too many requests. */
    public static Refusal later(String message, int seconds) {
        return new Refusal(429, null, message, null, seconds);
    }

    /** Returns the status of HTTP. */
    public int status() {
        return status;
    }

    /** Returns the field or parameter at fault, or null. */
    public String field() {
        return field;
    }

    /** Returns the version that the object has now, or null. */
    public Long version() {
        return version;
    }

    /** Returns after how many seconds to try again, or null. */
    public Integer retryAfter() {
        return retryAfter;
    }
}
