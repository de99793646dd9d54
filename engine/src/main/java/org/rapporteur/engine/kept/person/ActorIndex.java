package org.rapporteur.engine.kept.person;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.store.Store;

/**
 * The actors that a store's last collation made, loaded when first asked for and given up when memory is short. Safe on any thread.
 */
public final class ActorIndex {

    private final Store store;
    private SoftReference<Loaded> loaded = new SoftReference<>(null);

    /** Makes one on a store, which stays the caller's to close. */
    public ActorIndex(Store store) {
        this.store = store;
    }

    /** Returns the actors; none before the first collation. */
    public Roster roster() {
        long revision = store.across().revision(Actors.MAKER).orElse(-1L);
        synchronized (this) {
            Loaded last = loaded.get();
            if (last == null || last.revision() != revision) {
                last = new Loaded(revision, Roster.of(store.across().list(Actor.class)));
                loaded = new SoftReference<>(last);
            }
            return last.roster();
        }
    }

    /** Forgets what was loaded: after a collation, which may make other actors of the same record by another list. */
    public synchronized void forget() {
        loaded = new SoftReference<>(null);
    }

    /** Returns all actors, by name, then identifier. */
    public List<Actor> list() {
        return roster().list();
    }

    /** Returns the actor of that identifier. */
    public Optional<Actor> find(String id) {
        return roster().find(id);
    }

    /** Returns the actor of an entity. */
    public Optional<Actor> findOf(String entity) {
        return roster().findOf(entity);
    }

    private record Loaded(long revision, Roster roster) {}
}
