package org.rapporteur.server.schema;

/** A value does not have its shape. The message says what it should be, without repeating what it was. */
public final class SchemaFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Makes one. */
    public SchemaFault(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Returns which field is at fault, dots for nested ones; empty for the whole. */
    public String field() {
        return field;
    }
}
