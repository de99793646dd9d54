package org.rapporteur.store.fault;

/** Why a store could not do something. */
public enum StoreFault {
    /** The address is none that may be opened. */
    ADDRESS,
    /** The store was written by a newer version of the program. */
    NEWER,
    /** Another program holds it. */
    LOCKED,
    /** The file is no store, or is cut or damaged. */
    DAMAGED,
    /** The disk is full, or the file may not be written. */
    FULL,
    /** The database cannot be reached, for now. */
    GONE,
    /** Something else, which the message tells. */
    OTHER
}
