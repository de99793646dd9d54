package org.rapporteur.engine.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.Account;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ReportRecord;

/** What collating reports concludes, as objects of the record: for those who score or store it. Stateless. */
public final class Conclusions {

    private Conclusions() {}

    /**
     * Joins the actors of reports and collates.
     *
     * @param records the reports and what was read in them; their order does not matter
     * @return story by story: the story, its utterances, its propositions, its findings
     */
    public static List<Item> of(Collection<ReportRecord> records) {
        Roster roster = Actors.join(records, HolderList.NONE);
        List<Item> items = new ArrayList<>();
        Collation.each(records, roster, account -> add(account, items));
        return items;
    }

    /**
     * Joins the actors of reports and collates them as one story, whatever they tell.
     *
     * @param records one report or more
     * @return the story, its utterances, its propositions, its findings
     */
    public static List<Item> together(Collection<ReportRecord> records) {
        List<Item> items = new ArrayList<>();
        add(Collation.together(records, Actors.join(records, HolderList.NONE)), items);
        return items;
    }

    private static void add(Account account, List<Item> items) {
        items.add(account.story());
        items.addAll(account.utterances());
        items.addAll(account.propositions());
        items.addAll(account.findings());
    }
}
