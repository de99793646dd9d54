package org.rapporteur.analysis.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.service.ReportRecord;

/** 20,000 entities are joined without comparing them all: at most so many comparisons for each. */
@Tag("once")
class ComparisonsTest {

    private static final int REPORTS = 200;

    private static final int ENTITIES = 100;

    private static final int EACH = 100;

    private static Roster bounded(BiConsumer<Made, Integer> fill) {
        List<ReportRecord> records = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            Made made = Made.report("R" + i, "2010-01-01");
            for (int j = 0; j < ENTITIES; j++) {
                fill.accept(made, i * ENTITIES + j);
            }
            records.add(made.record());
        }
        Comparisons comparisons = new Comparisons();
        Roster roster = Actors.join(records, HolderList.NONE, comparisons);
        long most = (long) EACH * REPORTS * ENTITIES;
        assertTrue(comparisons.count() <= most, comparisons.count() + " comparisons");
        assertEquals(
                REPORTS * ENTITIES,
                roster.list().stream()
                        .mapToInt(actor -> actor.entities().size())
                        .sum());
        return roster;
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("B");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bcdfghlmnprstvzaeiou".charAt(rest % 20));
        }
        return word.append("x").toString();
    }

    @Test
    void ordinaryNames() {
        Roster roster = bounded((made, i) -> made.person(word(i % 40) + " " + word(40 + i % 70), "ambassador", "RU"));
        assertTrue(roster.list().size() < 3000, roster.list().size() + " actors");
    }

    @Test
    void oneSurname() {
        bounded((made, i) -> made.person(i % 2 == 0 ? word(i) + " Lee" : "Lee", null, null));
    }

    @Test
    void oneNameAndManyStates() {
        bounded((made, i) -> made.person("Ann Lee", null, "X-" + word(i).toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void oneOfficeAndManyHolders() {
        bounded((made, i) ->
                made.person(i % 2 == 0 ? word(i) + " " + word(i / 3) : "the president", "president", "RU"));
    }

    @Test
    void misprintsByTheThousand() {
        bounded((made, i) -> made.person("Ann " + word(100_000 + i), "president", "RU"));
    }

    @Test
    void organisationsAndAbbreviations() {
        bounded((made, i) -> made.entity(EntityKind.BODY, i % 2 == 0 ? "Big " + word(i) : "BB", null, null));
    }

    @Test
    void aChainOfCollectivesDoesNotEndInItself() {
        Made made = Made.report("A", null).group("G0", Membership.OPEN);
        for (int i = 1; i < 5_000; i++) {
            made.group("G" + i, Membership.OPEN, "G" + (i - 1));
        }
        Roster roster = Actors.join(List.of(made.record()), HolderList.NONE);
        assertEquals(5_000, roster.list().size());
    }
}
