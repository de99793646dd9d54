package org.rapporteur.extraction.identity.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.identity.EntityKind;

class HistoryTest {

    private final History history = new History();
    private final Cluster anna = new Cluster(EntityKind.PERSON, "Anna Berg", true);
    private final Cluster henry = new Cluster(EntityKind.PERSON, "Henry Moss", true);

    @Test
    void theNearestComesFirstAndNothingBehind() {
        mention(anna, 1, 0);
        mention(henry, 5, 0);
        mention(anna, 9, 1);
        mention(henry, 12, 1);
        assertEquals(List.of(9, 5, 1), tokens(history.before(12, 0)));
        assertEquals(List.of(9), tokens(history.before(12, 1)));
        assertEquals(List.of(), tokens(history.before(1, 0)));
    }

    @Test
    void countsWhatStandsBefore() {
        mention(anna, 1, 0);
        mention(henry, 5, 0);
        mention(anna, 9, 1);
        assertEquals(Map.of(anna, 1, henry, 1), history.counts(9));
        assertEquals(Map.of(anna, 2, henry, 1), history.counts(10));
        assertEquals(List.of(anna, henry), List.copyOf(history.counts(10).keySet()), "the last mentioned first");
    }

    @Test
    void whatFollowsCountsInItsSentenceOnly() {
        mention(anna, 5, 0);
        mention(henry, 9, 1);
        assertSame(anna, history.behind(1, 0).cluster());
        assertNull(history.behind(5, 0));
        assertSame(henry, history.behind(5, 1).cluster());
        assertNull(history.behind(9, 1));
    }

    @Test
    void howFarBackIsLookedIsBounded() {
        for (int i = 0; i < 100_000; i++) {
            mention(i % 2 == 0 ? anna : henry, i, 0);
        }
        assertTrue(history.before(100_000, 0).size() < 1_000, "work for one pronoun");
        int counted = history.counts(100_000).values().stream().mapToInt(i -> i).sum();
        assertTrue(counted < 10_000, () -> "work for one pronoun: " + counted);
    }

    private static List<Integer> tokens(List<History.Event> events) {
        return events.stream().map(History.Event::token).toList();
    }

    private void mention(Cluster cluster, int token, int sentence) {
        history.add(new History.Event(cluster, token, sentence, false, false, false, false, false));
    }
}
