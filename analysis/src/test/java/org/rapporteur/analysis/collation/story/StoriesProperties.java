package org.rapporteur.analysis.collation.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

class StoriesProperties {

    @Property(tries = 100)
    void theOrderOfArrivalDoesNotMatterAndEveryReportIsInOneStory(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReportRecord> records = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            records.add(report(random, i));
        }
        List<Story> stories = Stories.group(records, Actors.join(records, HolderList.NONE));
        List<ReportRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertEquals(stories, Stories.group(shuffled, Actors.join(shuffled, HolderList.NONE)));
        List<String> grouped = new ArrayList<>();
        stories.forEach(story -> grouped.addAll(story.reports()));
        assertEquals(records.size(), grouped.size());
        assertEquals(records.size(), new TreeSet<>(grouped).size());
    }

    /** Few words, so that many pairs are exactly as alike as others. */
    private static ReportRecord report(Random random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append("the Karsk")
                    .append(random.nextInt(4))
                    .append(" of herring")
                    .append(random.nextInt(4))
                    .append(' ');
        }
        String date = random.nextInt(5) == 0 ? null : "2031-03-0" + (1 + random.nextInt(3));
        return Telegrams.of("Outlet " + number, date, text.toString());
    }
}
