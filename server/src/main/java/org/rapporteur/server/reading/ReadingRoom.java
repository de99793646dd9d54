package org.rapporteur.server.reading;

import java.time.Duration;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.server.watch.Ticker;

/** Lends a rapporteur to whoever has something to read. Safe on any thread. */
public final class ReadingRoom implements AutoCloseable {

    private final Configuration configuration;
    private final long idleNanos;
    private final Ticker ticker = new Ticker("rapporteur-reading-room");
    private Rapporteur rapporteur;
    private int readers;
    private long left;

    /**
     * Makes it.
     *
     * @param idle after which time without a reader the model is let go
     */
    public ReadingRoom(Configuration configuration, Duration idle) {
        this.configuration = configuration;
        this.idleNanos = idle.toNanos();
        ticker.every(Math.max(idle.toMillis() / 4, 50), this::tidy);
    }

    /** What is done with a rapporteur. */
    @FunctionalInterface
    public interface Use<T> {

        /** Does it. */
        T with(Rapporteur rapporteur) throws Exception;
    }

    /** Lends one for the time of a use; nobody keeps it. */
    public <T> T lend(Use<T> use) throws Exception {
        Rapporteur lent = enter();
        try {
            return use.with(lent);
        } finally {
            leave();
        }
    }

    private synchronized Rapporteur enter() {
        if (rapporteur == null) {
            rapporteur = Rapporteur.open(configuration);
        }
        readers++;
        return rapporteur;
    }

    private synchronized void leave() {
        readers--;
        left = System.nanoTime();
    }

    private synchronized void tidy() {
        if (rapporteur != null && readers == 0 && System.nanoTime() - left > idleNanos) {
            rapporteur.close();
            rapporteur = null;
        }
    }

    /** Returns whether one is lent or kept for the next. */
    public synchronized boolean isOpen() {
        return rapporteur != null;
    }

    @Override
    public synchronized void close() {
        ticker.close();
        if (rapporteur != null && readers == 0) {
            rapporteur.close();
            rapporteur = null;
        }
    }
}
