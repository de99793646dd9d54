package org.rapporteur.server.watch;

import org.rapporteur.store.fault.StoreFault;

/** Says for people who only see the server what its store could not do: not where the store is, nor in what words it refused. Stateless. */
public final class StoreWords {

    private StoreWords() {}

    /** Returns a sentence without its full stop. */
    public static String of(StoreFault fault) {
        return switch (fault) {
            case FULL -> "the store's disk is full: nothing was kept; make room and try again";
            case LOCKED -> "another program holds the store just now; try again";
            case GONE -> "the store's database cannot be reached just now; try again";
            case DAMAGED -> "the store's file is damaged; the server's log says more";
            case NEWER -> "the store was written by a newer version of the program";
            default -> "the store could not do it; the server's log says why";
        };
    }
}
