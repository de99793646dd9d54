package org.rapporteur.formats.record;

/** What is wrong with a field; the reader adds file and line. */
final class FieldFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    FieldFault(String pointer, String fault, Throwable cause) {
        super(fault, cause);
        this.pointer = pointer;
    }

    /** Returns the field as people write it, or null for the whole object. */
    String field() {
        return pointer.isEmpty() ? null : Pointers.dotted(pointer);
    }
}
