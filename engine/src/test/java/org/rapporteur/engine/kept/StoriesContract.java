package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.collation.CollationAnswer;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.kept.story.Concluded;
import org.rapporteur.engine.kept.story.StoryDetail;
import org.rapporteur.engine.kept.story.StoryEntry;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.speech.Statement;

/** What the outlets make of a story, on any database. */
abstract class StoriesContract {

    private static final String HEAD =
            "OSLO, May 1 (%s) - The fishery council of the northern coast met in Oslo on Saturday about the herring quota.\n\n";

    @TempDir
    Path folder;

    /** Returns the address of a new, empty store. */
    abstract String address();

    private Desk desk;

    @BeforeEach
    void readTwoReportsOfOneMeeting() throws IOException, InterruptedException {
        desk = new Desk(folder, address());
        desk.ingest(
                desk.file(
                        "tide.txt",
                        HEAD.formatted("Tide")
                                + "\"We refuse the herring quota of the council,\" Minister Anna Berg said.\n"),
                desk.file(
                        "post.txt",
                        HEAD.formatted("Post")
                                + "\"We refuse the herring quota of the council,\" Nils Holm said.\n\nAnna Berg left.\n"));
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    @Test
    void theStoryIsKeptAndSaysWhenItIsOld() throws InterruptedException {
        assertTrue(desk.stories().stale());
        assertEquals(List.of(), desk.stories().list());
        Concluded concluded = Collating.all(desk.store(), Progress.NONE);
        assertEquals(2, concluded.reports());
        assertEquals(1, concluded.stories());
        assertFalse(desk.stories().stale());
        String id = desk.store().across().list(Story.class).get(0).id();
        StoryDetail detail = desk.stories().find(id).orElseThrow();
        assertFalse(detail.stale());
        CollationAnswer answer = detail.answer();
        assertTrue(answer.text(80, false, true).contains("Nils Holm"));
        assertTrue(detail.json().contains("\"texts\": {"));
        assertTrue(detail.json().contains("\"stale\": false"));
        assertTrue(desk.stories().find("ynone").isEmpty());
    }

    @Test
    void theListTellsWhatTheStoriesAre() throws InterruptedException {
        desk.collate();
        List<StoryEntry> stories = desk.stories().list();
        assertEquals(1, stories.size());
        assertEquals(2, stories.get(0).reports().size());
    }

    @Test
    void aCorrectedSpeakerIsTheStorysSpeaker() throws InterruptedException {
        desk.collate();
        String id = desk.store().across().list(Story.class).get(0).id();
        assertTrue(desk.stories().find(id).orElseThrow().json().contains("other speaker"));
        Statement wrong = Desk.statement(desk.record(1), "refuse");
        String berg = Desk.entity(desk.record(1), "Nils Holm").id();
        new Corrections(desk.store(), Clock.systemUTC()).patch(berg, Map.of("name", "Anna Berg"), 0, "ana");
        assertTrue(desk.stories().find(id).orElseThrow().stale());
        desk.collate();
        assertFalse(desk.stories().find(id).orElseThrow().stale());
        assertFalse(desk.stories().find(id).orElseThrow().json().contains("other speaker"));
        assertEquals(berg, wrong.source().entity());
    }

    @Test
    void aListOfOfficeHoldersCountsAndAFaultyOneIsRefusedBeforeAnything() throws Exception {
        Path list = folder.resolve("actors.csv");
        Files.writeString(list, "person,names,wikidata\nAnna Berg,Nils Holm,Q42\n");
        Collating.all(desk.store(), list, Progress.NONE);
        assertTrue(desk.store().across().list(Actor.class).stream()
                .anyMatch(actor -> actor.id().equals("Q42") && actor.entities().size() >= 2));
        Files.writeString(list, "nobody\n");
        assertThrows(RefusedException.class, () -> Collating.all(desk.store(), list, Progress.NONE));
        assertTrue(desk.store().across().find(Actor.class, "Q42").isPresent());
    }

    @Test
    void stoppedItLeavesWhatWasConcludedBefore() throws InterruptedException {
        desk.collate();
        List<Actor> before = desk.store().across().list(Actor.class);
        Progress stopping = new Progress() {
            @Override
            public void onStep(String doing, long done, long total) {
                Thread.currentThread().interrupt();
            }
        };
        assertThrows(InterruptedException.class, () -> Collating.all(desk.store(), stopping));
        assertFalse(Thread.interrupted());
        assertEquals(before, desk.store().across().list(Actor.class));
    }

    @Test
    void anEmptyStoreHasNoStory() throws IOException, InterruptedException {
        try (Desk empty = new Desk(Files.createDirectory(folder.resolve("empty")), address())) {
            assertEquals(new Concluded(0, 0, 0, 0), Collating.all(empty.store(), Progress.NONE));
            assertEquals(List.of(), empty.stories().list());
        }
    }
}
