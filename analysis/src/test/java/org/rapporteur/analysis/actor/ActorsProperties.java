package org.rapporteur.analysis.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.service.ReportRecord;

/** Whatever is in the reports, their order changes nothing, and no entity is lost or given twice. */
class ActorsProperties {

    private static final List<String> NAMES = List.of(
            "Ann Lee",
            "Lee",
            "A. Lee",
            "Bob Lee",
            "Ann Q. Lee",
            "Ann R. Lee",
            "Ann Leigh",
            "the ambassador",
            "Vitaly Orlin",
            "Vitaliy Orlin",
            "Vitaly Erlin",
            "Orlin",
            "\u202E\u0007",
            " ",
            "((",
            "King",
            "President",
            "al-",
            "of",
            "\uD83D\uDC1F Fish");

    private static final List<String> OFFICES = Collections.unmodifiableList(
            new ArrayList<>(java.util.Arrays.asList(null, "ambassador", "foreign minister", "president", " ")));

    private static final List<String> STATES = Collections.unmodifiableList(
            new ArrayList<>(java.util.Arrays.asList(null, "GB", "RU", "XK", "the council")));

    private static final HolderList LIST = HolderList.of(
            "actors.csv", "person,office,of,from,to,names\nVitaly Orlin,ambassador,RU,2010-01-01,2010-06-30,Orlov\n");

    @Property(tries = 300)
    void theOrderOfTheReportsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReportRecord> records = records(random);
        List<Actor> first = Actors.join(records, LIST).list();
        List<Doubt> doubts = Actors.join(records, LIST).doubts();
        List<ReportRecord> shuffled = new ArrayList<>(records);
        shuffled.add(records.get(0));
        Collections.shuffle(shuffled, random);
        assertEquals(first, Actors.join(shuffled, LIST).list());
        assertEquals(doubts, Actors.join(shuffled, LIST).doubts());
    }

    @Property(tries = 300)
    void everyEntityHasOneActor(@ForAll long seed) {
        List<ReportRecord> records = records(new Random(seed));
        List<String> joined = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Actor actor : Actors.join(records, LIST).list()) {
            actor.entities().stream().map(Member::id).forEach(joined::add);
            ids.add(actor.id());
        }
        List<String> given = new ArrayList<>();
        records.forEach(record -> record.list(Entity.class).forEach(entity -> given.add(entity.id())));
        Collections.sort(joined);
        Collections.sort(given);
        assertEquals(given, joined);
        assertEquals(Actors.join(records, LIST).list().size(), ids.size());
    }

    private static List<ReportRecord> records(Random random) {
        List<ReportRecord> records = new ArrayList<>();
        List<String> ids = new ArrayList<>(List.of("none", ""));
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            String date = random.nextInt(4) == 0 ? null : "2010-0" + (1 + random.nextInt(9)) + "-01";
            Made made = Made.report("R" + i, date);
            for (int j = 0; j < random.nextInt(8); j++) {
                EntityKind kind = random.nextBoolean() ? EntityKind.PERSON : any(List.of(EntityKind.values()), random);
                made.entity(kind, any(NAMES, random), any(OFFICES, random), any(STATES, random));
            }
            made.entity(EntityKind.STATE, "Norway", null, "NO");
            made.group("Nordics", random.nextBoolean() ? Membership.OPEN : Membership.CLOSED, "Norway");
            made.record().list(Entity.class).forEach(entity -> ids.add(entity.id()));
            for (int j = 0; j < random.nextInt(4); j++) {
                Entity coded = any(made.record().list(Entity.class), random);
                made.coded(coded.name(), random.nextInt(3) == 0 ? made.id(coded.name()) : any(ids, random));
            }
            records.add(made.record());
        }
        return records;
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
