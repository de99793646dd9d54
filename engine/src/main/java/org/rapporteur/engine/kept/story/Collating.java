package org.rapporteur.engine.kept.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.Item;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;

/** Joins the actors of a whole store and collates it, the record as people's codings have it. Stateless. */
public final class Collating {

    private Collating() {}

    /**
     * Collates as {@link #all(Store, Path, Progress)} does, without a list.
     *
     * @throws InterruptedException when this thread is interrupted; what was concluded before stays
     */
    public static Concluded all(Store store, Progress progress) throws InterruptedException {
        return all(store, HolderList.NONE, progress);
    }

    /**
     * Collates and keeps what is concluded in the place of what was concluded before. All records are in memory until it has ended.
     *
     * @param store where the record is
     * @param list the user's list of office-holders, or null
     * @param progress is told of each step
     * @throws RefusedException when the list is at fault; nothing is done then
     * @throws IOException when the list cannot be read
     * @throws InterruptedException when this thread is interrupted; what was concluded before stays
     */
    public static Concluded all(Store store, Path list, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        return all(store, Question.holders(list), progress);
    }

    private static Concluded all(Store store, HolderList list, Progress progress) throws InterruptedException {
        long revision = store.revision();
        List<ReportRecord> records = records(store, progress);
        progress.onStep("joining actors", 0, -1);
        Roster roster = Actors.join(records, list);
        List<Item> items = new ArrayList<>();
        AtomicLong stories = new AtomicLong();
        try {
            Collation.each(records, roster, account -> {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                items.add(account.story());
                items.addAll(account.utterances());
                items.addAll(account.propositions());
                items.addAll(account.findings());
                progress.onStep("comparing stories", stories.incrementAndGet(), -1);
            });
        } catch (CancellationException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException().initCause(e);
        }
        goOn();
        progress.onStep("keeping what was found", 0, -1);
        store.across().replace(Actors.MAKER, roster.list(), revision);
        store.across().replace(Collation.MAKER, items, revision);
        return new Concluded(records.size(), roster.list().size(), stories.get(), items.size() - stories.get());
    }

    private static List<ReportRecord> records(Store store, Progress progress) throws InterruptedException {
        List<String> ids = store.list();
        List<ReportRecord> records = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            goOn();
            progress.onStep("loading reports", i, ids.size());
            store.find(ids.get(i)).map(InForce::of).ifPresent(records::add);
        }
        return records;
    }

    private static void goOn() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
