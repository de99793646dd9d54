package org.rapporteur.engine.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.analysis.collation.story.Stories;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

/**
 * Groups records by the meeting or event that the reports tell, and collates them. Stateless, safe for use by several threads; the
 * order of the records does not matter.
 */
public final class Grouping {

    private Grouping() {}

    /** Returns the stories, by identifier; every report is in exactly one. */
    public static List<Story> stories(Collection<ReportRecord> records) {
        return Stories.group(records, roster(records));
    }

    /** Collates everything and returns how much was found. */
    public static Collated collated(Collection<ReportRecord> records) {
        List<Collated> sum = new ArrayList<>(List.of(Collated.NOTHING));
        Collation.each(
                records,
                roster(records),
                account -> sum.set(
                        0,
                        sum.get(0)
                                .plus(new Collated(
                                        1,
                                        account.utterances().size(),
                                        account.propositions().size(),
                                        account.findings().size()))));
        return sum.get(0);
    }

    private static Roster roster(Collection<ReportRecord> records) {
        return Actors.join(records, HolderList.NONE);
    }
}
