package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.person.ActorDetail;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.person.Identities;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.fault.StaleException;

/** Merging and splitting, on any database. */
abstract class IdentitiesContract {

    @TempDir
    Path folder;

    /** Returns the address of a new, empty store. */
    abstract String address();

    private Desk desk;
    private ActorIndex actors;
    private Identities identities;

    @BeforeEach
    void readThreeReports() throws IOException, InterruptedException {
        desk = new Desk(folder, address());
        desk.ingest(
                desk.file(
                        "a.txt", "\"We refuse the quota,\" Minister Anna Berg of Norway said. She went home early.\n"),
                desk.file("b.txt", "\"They will not have it,\" Anna Bergsdatter said in the harbour of Oslo.\n"),
                desk.file("c.txt", "\"Never,\" Anna Berg told the fishermen of Norway on the second day.\n"));
        desk.collate();
        actors = new ActorIndex(desk.store());
        identities = new Identities(desk.store(), actors, Clock.systemUTC());
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    private Actor actor(String name) {
        return actors.list().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + name + "' in "
                        + actors.list().stream().map(Actor::name).toList()));
    }

    private void collate() throws InterruptedException {
        desk.collate();
        actors.forget();
    }

    private String entity(int report, String name) {
        return Desk.entity(desk.record(report), name).id();
    }

    @Test
    void twoActorsMergedAreOneAndTwoAgainWhenThatIsUndone() throws InterruptedException {
        List<Actor> before = actors.list();
        assertNotEquals(actor("Anna Berg").id(), actor("Anna Bergsdatter").id());
        List<Coding> made = identities.merge(
                actor("Anna Bergsdatter").id(), actor("Anna Berg").id(), Map.of(), "ana");
        collate();
        assertEquals(before.size() - 1, actors.list().size());
        Actor one = actors.findOf(entity(1, "Anna Bergsdatter")).orElseThrow();
        assertEquals(3, one.entities().size());
        assertTrue(one.entities().stream().map(Member::why).anyMatch(why -> why.endsWith("as ana decided")));
        new Corrections(desk.store(), Clock.systemUTC()).undo(made.get(0).id(), null, "ana");
        collate();
        assertEquals(before, actors.list());
    }

    /** Reads as the rules do, but has every entity begin a letter later, so that it has another identifier. */
    private static final Annotator LATER = new Annotator() {
        @Override
        public Maker maker() {
            return new Maker.Machine("later", "2");
        }

        @Override
        public ReportRecord annotate(ReportRecord soFar) {
            ReportRecord read = Desk.rules().annotate(soFar);
            return new ReportRecord(
                    read.report(),
                    read.items().stream().map(item -> renamed(item)).toList());
        }

        private Item renamed(Item item) {
            if (!(item instanceof Entity entity)) {
                return item;
            }
            int from = entity.id().indexOf("/e") + 2;
            int dash = entity.id().indexOf('-', from);
            int start = Integer.parseInt(entity.id().substring(from, dash)) + 1;
            return new Entity(
                    entity.id().substring(0, from) + start + entity.id().substring(dash),
                    entity.report(),
                    entity.kind(),
                    entity.name(),
                    entity.office(),
                    entity.of(),
                    entity.described(),
                    entity.mentions(),
                    entity.members(),
                    entity.membership(),
                    maker(),
                    entity.extra());
        }
    };

    @Test
    void aMergeHoldsAndCanBeSplitWhenAReportIsReadAgain() throws IOException, InterruptedException {
        identities.merge(actor("Anna Bergsdatter").id(), actor("Anna Berg").id(), Map.of(), "ana");
        String before = entity(0, "Anna Berg");
        try (Rapporteur other = Desk.rapporteur(LATER, 1)) {
            for (String file : List.of("a.txt", "b.txt", "c.txt")) {
                desk.ingest(other, true, folder.resolve(file).toString());
            }
        }
        collate();
        assertNotEquals(before, entity(0, "Anna Berg"));
        Actor one = actors.findOf(entity(1, "Anna Bergsdatter")).orElseThrow();
        assertEquals(3, one.entities().size());
        assertTrue(one.entities().stream().map(Member::why).anyMatch(why -> why.endsWith("as ana decided")));
        identities.split(one.id(), List.of(entity(2, "Anna Berg")), null, Map.of(), "ana");
        collate();
        assertEquals(
                1,
                actors.findOf(entity(2, "Anna Berg")).orElseThrow().entities().size());
    }

    @Test
    void whatIsSplitOffIsAnActorOfItsOwnAndOneAgainWhenThatIsUndone() throws InterruptedException {
        List<Actor> before = actors.list();
        Actor berg = actor("Anna Berg");
        assertEquals(2, berg.entities().size());
        List<Coding> made =
                identities.split(berg.id(), List.of(entity(2, "Anna Berg")), "Anna Berg (fisher)", Map.of(), "ana");
        collate();
        Actor split = actors.findOf(entity(2, "Anna Berg")).orElseThrow();
        assertEquals(1, split.entities().size());
        assertEquals("Anna Berg (fisher)", split.name());
        assertEquals(
                1,
                actors.findOf(entity(0, "Anna Berg")).orElseThrow().entities().size());
        new Corrections(desk.store(), Clock.systemUTC())
                .undo(made.get(made.size() - 1).id(), null, "ana");
        collate();
        assertEquals(before, actors.list());
    }

    @Test
    void whatWasSplitOffCanBeMergedElsewhereWithoutTheRest() throws InterruptedException {
        identities.split(actor("Anna Berg").id(), List.of(entity(2, "Anna Berg")), null, Map.of(), "ana");
        collate();
        String off = actors.findOf(entity(2, "Anna Berg")).orElseThrow().id();
        for (boolean turned : new boolean[] {false, true}) {
            String other = actor("Anna Bergsdatter").id();
            List<Coding> made = identities.merge(turned ? other : off, turned ? off : other, Map.of(), "ana");
            collate();
            Actor merged = actors.findOf(entity(2, "Anna Berg")).orElseThrow();
            assertEquals(merged, actors.findOf(entity(1, "Anna Bergsdatter")).orElseThrow());
            assertEquals(2, merged.entities().size());
            assertEquals(
                    1,
                    actors.findOf(entity(0, "Anna Berg"))
                            .orElseThrow()
                            .entities()
                            .size());
            new Corrections(desk.store(), Clock.systemUTC()).undo(made.get(0).id(), null, "ana");
            collate();
        }
    }

    @Test
    void whatHeldTheRestTogetherCanBeSplitOff() throws InterruptedException {
        String kept = entity(1, "Anna Bergsdatter");
        identities.merge(actor("Anna Berg").id(), actor("Anna Bergsdatter").id(), Map.of(), "ana");
        collate();
        Actor one = actors.findOf(kept).orElseThrow();
        assertEquals(3, one.entities().size());
        identities.split(one.id(), List.of(kept), null, Map.of(), "ana");
        collate();
        assertEquals(1, actors.findOf(kept).orElseThrow().entities().size());
        assertEquals(
                2,
                actors.findOf(entity(0, "Anna Berg")).orElseThrow().entities().size());
        assertEquals(
                actors.findOf(entity(0, "Anna Berg")), actors.findOf(entity(2, "Anna Berg")), "the rest stays one");
    }

    @Test
    void anActorApartCanBeSplitAgain() throws InterruptedException {
        String a = entity(0, "Anna Berg");
        String c = entity(2, "Anna Berg");
        identities.merge(actor("Anna Berg").id(), actor("Anna Bergsdatter").id(), Map.of(), "ana");
        collate();
        identities.split(actors.findOf(a).orElseThrow().id(), List.of(a, c), null, Map.of(), "ana");
        collate();
        String first = a.compareTo(c) < 0 ? a : c;
        assertEquals(2, actors.findOf(first).orElseThrow().entities().size());
        identities.split(actors.findOf(first).orElseThrow().id(), List.of(first), null, Map.of(), "ana");
        collate();
        assertEquals(1, actors.findOf(a).orElseThrow().entities().size());
        assertEquals(1, actors.findOf(c).orElseThrow().entities().size());
    }

    @Test
    void theEvidenceIsTheSentencesThatNameTheActor() {
        ActorDetail detail = ActorDetail.find(
                        desk.store(), actors, actor("Anna Berg").id(), 0, 10)
                .orElseThrow();
        assertEquals(2, detail.total());
        List<String> sentences = detail.entities().stream()
                .flatMap(each -> each.sentences().stream())
                .map(sentence -> sentence.text())
                .toList();
        assertEquals(
                Set.of(
                        "\"We refuse the quota,\" Minister Anna Berg of Norway said.",
                        "\"Never,\" Anna Berg told the fishermen of Norway on the second day."),
                Set.copyOf(sentences));
        ActorDetail second = ActorDetail.find(
                        desk.store(), actors, actor("Anna Berg").id(), 1, 10)
                .orElseThrow();
        assertEquals(1, second.entities().size());
    }

    @Test
    void whatCannotBeIsRefused() {
        String berg = actor("Anna Berg").id();
        String other = actor("Anna Bergsdatter").id();
        assertThrows(IllegalArgumentException.class, () -> identities.merge(berg, berg, Map.of(), "ana"));
        assertThrows(IllegalArgumentException.class, () -> identities.merge(berg, "A0", Map.of(), "ana"));
        assertThrows(IllegalArgumentException.class, () -> identities.split(berg, List.of(), null, Map.of(), "ana"));
        List<String> all =
                actor("Anna Berg").entities().stream().map(Member::id).toList();
        assertThrows(IllegalArgumentException.class, () -> identities.split(berg, all, null, Map.of(), "ana"));
        assertThrows(
                IllegalArgumentException.class,
                () -> identities.split(other, List.of(all.get(0)), null, Map.of(), "ana"));
        String entity = all.get(0);
        identities.split(berg, List.of(entity), null, Map.of(entity, 0L), "ana");
        assertThrows(
                StaleException.class, () -> identities.split(berg, List.of(entity), null, Map.of(entity, 0L), "ben"));
    }
}
