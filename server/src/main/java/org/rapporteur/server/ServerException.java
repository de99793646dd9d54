package org.rapporteur.server;

/** A server could not be started. The message says why and what to do. */
public final class ServerException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
