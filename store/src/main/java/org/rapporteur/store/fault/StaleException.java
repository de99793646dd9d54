package org.rapporteur.store.fault;

/** Somebody else has changed the object since its version was read; nothing was done. */
public final class StaleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String target;
    private final long version;

    /**
     * Makes one.
     *
     * @param target the object's identifier
     * @param version the version that it has now
     */
    public StaleException(String target, long version) {
        super(target + " was changed by somebody else meanwhile; it is at version " + version
                + ": look at it again, then decide");
        this.target = target;
        this.version = version;
    }

    /** Returns the object's identifier. */
    public String target() {
        return target;
    }

    /** Returns the version that it has now. */
    public long version() {
        return version;
    }
}
