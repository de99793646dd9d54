package org.rapporteur.store.fault;

/** A store could not do what it was asked; nothing of it was done. The message says what failed, where, and what to do. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StoreFault fault;

    /** Makes one. */
    public StoreException(StoreFault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** Returns the kind of fault. */
    public StoreFault fault() {
        return fault;
    }
}
