package org.rapporteur.engine;

import java.util.function.Supplier;

/** A value made when it is first asked for, once, and shared. Safe for use by several threads. */
final class Lazily<T> {

    private final Supplier<? extends T> maker;
    private T value;

    Lazily(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /** Returns the value; a failure to make it is thrown, and making it is tried again the next time. */
    synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }

    /** Returns the value, or null where nobody has asked for it yet. */
    synchronized T made() {
        return value;
    }
}
