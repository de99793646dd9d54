package org.rapporteur.engine.kept.coding;

/** A value does not fit its field; nothing was done. The message is for people and names the field. */
public final class FieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Makes one; the message goes on behind the field's name. */
    public FieldException(String field, String message) {
        super(field + " " + message);
        this.field = field;
    }

    /** Returns the field at fault. */
    public String field() {
        return field;
    }
}
