package org.rapporteur.store.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /**
     * Takes away all that a machine concluded, to put what it concludes now there piece by piece: {@link #add}, and {@link #end} at last.
     * Until then it has concluded nothing ({@link #revision}), though what was added so far is there.
     *
     * @param by the machine
     */
    void begin(Maker by);

    /**
     * Adds to what a machine concludes, in one transaction.
     *
     * @param by the machine
     * @param items as for {@link #replace}; an object that is not understood, since the text into which it points is not here, is kept
     *     as its line and understood as soon as the text is
     */
    void add(Maker by, Collection<? extends Item> items);

    /**
     * Ends what {@link #begin} began.
     *
     * @param by the machine
     * @param revision as for {@link #replace}; negative where it is known that something is missing
     */
    void end(Maker by, long revision);

    /**
     * Hands on every object, machine by machine, each in its order, a few hundred in memory at a time; what is replaced meanwhile may come
     * partly as it was.
     *
     * @param item is given each, and says whether to go on
     */
    void each(Predicate<Item> item);

    /** Returns the objects of one kind, in their order. */
    <T extends Item> List<T> list(Class<T> kind);

    /** Returns a story's own objects in their order: the story, its utterances, propositions and findings; empty when there is none. */
    List<Item> ofStory(String story);

    /** Returns the object with this identifier. */
    <T extends Item> Optional<T> find(Class<T> kind, String id);

    /** Returns the revision that a machine's conclusions were drawn from; empty when it has concluded nothing. */
    Optional<Long> revision(Maker by);
}
