package org.rapporteur.server.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;

/** Whether the server can do its work. Safe on any thread. */
public final class Health {

    private static final long ROOM = 100L << 20;

    private final Store store;
    private final Path folder;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * Makes it.
     *
     * @param folder where files that come in lie: there must be room
     */
    public Health(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * How it is.
     *
     * @param ready whether it takes work
     * @param store {@code up}, or what is wrong in a word
     * @param disk {@code up}, {@code full} or {@code down}
     */
    public record State(boolean ready, String store, String disk) {}

    /** Says that the server is about to stop, so that nobody sends it more. */
    public void stopping() {
        stopping.set(true);
    }

    /** Looks. */
    public State state() {
        String base = store();
        String disk = disk();
        return new State(!stopping.get() && base.equals("up") && disk.equals("up"), base, disk);
    }

    private String store() {
        try {
            store.check();
            return "up";
        } catch (StoreException e) {
            return e.fault().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private String disk() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM ? "full" : "up";
        } catch (IOException e) {
            return "down";
        }
    }
}
