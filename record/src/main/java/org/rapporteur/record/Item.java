package org.rapporteur.record;

/**
 * One object of a record: one line of a {@code rapporteur-record} file. Every implementation is an immutable record; a
 * component that may be null says so.
 *
 * <p>Not sealed: the implementations live in packages by subject, and sealing over packages would tie them in a knot.
 */
public interface Item {

    /** Returns the name that {@code "type"} carries in a file. */
    String type();

    /** Returns the identifier, or null for a header or a problem, which have none. */
    String id();

    /** Returns who made the object; null only for objects of unknown type. */
    Maker by();

    /** Returns the fields that this version does not know. */
    Extra extra();
}
