package org.rapporteur.store.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/** What analysis concluded over reports. Safe on any thread. */
public interface AcrossReports {

    /**
     * Puts what a machine concludes in the place of all that it concluded before, in one transaction.
     *
     * @param by the machine
     * @param items actors, stories, utterances, propositions, findings, in the order to keep; each made by {@code by}
     * @param revision the store's revision that they were concluded from
     */
    void replace(Maker by, Collection<? extends Item> items, long revision);

    /** Returns the objects of one kind, in their order. */
    <T extends Item> List<T> list(Class<T> kind);

    /** Returns a story's own objects in their order: the story, its utterances, propositions and findings; empty when there is none. */
    List<Item> ofStory(String story);

    /** Returns the object with this identifier. */
    <T extends Item> Optional<T> find(Class<T> kind, String id);

    /** Returns the revision that a machine's conclusions were drawn from; empty when it has concluded nothing. */
    Optional<Long> revision(Maker by);
}
