package org.rapporteur.formats.record;

/** JSON pointers (RFC 6901), as far as the unknown fields need them. Stateless. */
final class Pointers {

    private Pointers() {}

    /** Returns a field's name as a step of a pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the name that a step of a pointer stands for. */
    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Returns a pointer in the form that people read, {@code source.entity}. */
    static String dotted(String pointer) {
        return pointer.isEmpty() ? pointer : unescape(pointer.substring(1).replace('/', '.'));
    }
}
