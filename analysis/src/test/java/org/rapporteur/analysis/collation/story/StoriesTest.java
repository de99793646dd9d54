package org.rapporteur.analysis.collation.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

class StoriesTest {

    private static List<Story> group(ReportRecord... records) {
        return Stories.group(List.of(records), Actors.join(List.of(records), HolderList.NONE));
    }

    private static List<Integer> sizes(List<Story> stories) {
        return stories.stream().map(story -> story.reports().size()).sorted().toList();
    }

    @Test
    void reportsOfOneMeetingAreOneStoryAndOthersAreNot() {
        ReportRecord one = Telegrams.of("Coast Wire", "2031-03-05", Telegrams.FISH_ONE);
        ReportRecord two = Telegrams.of("Inland Post", "2031-03-06", Telegrams.FISH_TWO);
        ReportRecord other = Telegrams.of("Coast Wire", "2031-03-05", Telegrams.RAIL);
        List<Story> stories = group(one, two, other);
        assertEquals(List.of(1, 2), sizes(stories));
        Story joined = stories.stream()
                .filter(story -> story.reports().size() == 2)
                .findFirst()
                .orElseThrow();
        assertTrue(joined.reports().contains(one.report().id()));
        assertTrue(joined.reports().contains(two.report().id()));
        assertTrue(joined.id().matches("y[0-9a-f]{16}"), joined.id());
        assertTrue(joined.why().contains("between 2031-03-05 and 2031-03-06"), joined.why());
        assertTrue(joined.why().contains("Sundquist"), joined.why());
    }

    @Test
    void theSameSubjectWeeksLaterIsAnotherStory() {
        List<Story> stories = group(
                Telegrams.of("Coast Wire", "2031-03-05", Telegrams.FISH_ONE),
                Telegrams.of("Inland Post", "2031-03-26", Telegrams.FISH_TWO));
        assertEquals(List.of(1, 1), sizes(stories));
        assertTrue(
                stories.get(0).why().contains("no other report"), stories.get(0).why());
    }

    @Test
    void aReportWithoutADayFindsItsStory() {
        List<Story> stories = group(
                Telegrams.of("Coast Wire", "2031-03-05", Telegrams.FISH_ONE),
                Telegrams.of("Inland Post", null, Telegrams.FISH_TWO),
                Telegrams.of("Nowhere", null, Telegrams.RAIL));
        assertEquals(List.of(1, 2), sizes(stories));
        assertTrue(
                stories.stream()
                        .anyMatch(each -> each.why().startsWith("1 published on 2031-03-05, 1 on a day not known; ")),
                stories::toString);
    }

    @Test
    void nothingIsNoStoryAndOneReportGivenTwiceIsOne() {
        assertEquals(List.of(), group());
        ReportRecord one = Telegrams.of("Coast Wire", "2031-03-05", Telegrams.FISH_ONE);
        assertEquals(List.of(1), sizes(group(one, one)));
        assertEquals(group(one), group(one, one));
        assertNotEquals(
                group(one).get(0).id(),
                group(Telegrams.of("Coast Wire", "2031-03-05", Telegrams.RAIL))
                        .get(0)
                        .id());
    }

    @Test
    void aStoryOfManyReportsIsNotCutWhereListsAre() {
        List<ReportRecord> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            records.add(Telegrams.of("Outlet " + i, "2031-03-05", Telegrams.FISH_ONE + " Printed by press " + i + "."));
        }
        List<Story> stories = Stories.group(records, Actors.join(records, HolderList.NONE));
        assertEquals(List.of(300), sizes(stories));
    }

    @Test
    void textWithoutWordsAndLongTextAreGroupedToo() {
        String words = String.join(
                " ",
                IntStream.range(0, 50_000).mapToObj(i -> "word" + i % 7_000).toList());
        assertEquals(
                List.of(1, 1),
                sizes(group(Telegrams.of("Marks", "2031-03-05", "— … !"), Telegrams.of("Words", "2031-03-05", words))));
    }
}
