package org.rapporteur.evaluation.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Annotators;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.polnear.Articles;

/** What is done to an article of our own, read by rules. */
class MutantsTest {

    private static final String ARTICLE = """
            Harbour talks end without a date.

            "We will open the port if the council pays for the dredging," said Anna Lind, the harbour minister of Halmar. \
            She sees no other way, she added.

            Governor Piet Vos said the council had set aside 1,800 crowns for the work. The hall was full.

            "The money was promised to the schools," Vos said.

            "Nobody has asked the schools," said Lind. Many people in the hall laughed. The band played on the quay.

            "We will ask them in March," Lind said.

            The meeting ended at dusk. Although it rained, nobody left early.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/halyard_2019-03-04_talks.txt"), ARTICLE);
        Files.writeString(folder.resolve("attributions/halyard_2019-03-04_talks_b.ann"), "");
    }

    private List<Mutant> make(MutationKind kind) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        new Mutants(Articles.in(folder), Annotators.RULES.bundled().get(), new Meter())
                .make(EnumSet.of(kind), 1, Progress.SILENT, mutants::add);
        return mutants;
    }

    private Mutant only(MutationKind kind) throws IOException {
        List<Mutant> mutants = make(kind);
        assertEquals(1, mutants.size(), () -> "mutants made of " + kind.word());
        return mutants.get(0);
    }

    private static String before(Change change) {
        return change.before().in(ARTICLE);
    }

    @Test
    void aSentenceIsDropped() throws IOException {
        Mutant mutant = only(MutationKind.SENTENCE_DROPPED);
        Change change = mutant.changes().get(0);
        assertEquals(1, mutant.changes().size());
        assertEquals(null, change.after());
        assertFalse(mutant.text().contains(before(change)));
        assertEquals(
                ARTICLE.replaceAll("\\s", "").length()
                        - before(change).replaceAll("\\s", "").length(),
                mutant.text().replaceAll("\\s", "").length(),
                "nothing else is gone");
    }

    @Test
    void speakersAreSwapped() throws IOException {
        Mutant mutant = only(MutationKind.SPEAKERS_SWAPPED);
        assertEquals(2, mutant.changes().size());
        Change one = mutant.changes().get(0);
        Change other = mutant.changes().get(1);
        assertEquals(before(one), other.after().in(mutant.text()));
        assertEquals(before(other), one.after().in(mutant.text()));
    }

    @Test
    void aNumberIsChanged() throws IOException {
        Mutant mutant = only(MutationKind.NUMBER_CHANGED);
        Change change = mutant.changes().get(0);
        assertEquals("1,800", before(change));
        assertTrue(change.after().in(mutant.text()).matches("[2-9],800"), mutant::text);
    }

    @Test
    void aConditionIsDropped() throws IOException {
        Mutant mutant = only(MutationKind.CONDITION_DROPPED);
        assertEquals(
                "if the council pays for the dredging", before(mutant.changes().get(0)));
        assertTrue(mutant.text().contains("\"We will open the port,\" said Anna Lind"), mutant::text);
    }

    @Test
    void quotationsAreSpliced() throws IOException {
        Mutant mutant = only(MutationKind.QUOTATIONS_SPLICED);
        Change change = mutant.changes().get(0);
        assertEquals("\"We will ask them in March,\" Lind said.", before(change));
        assertEquals(" We will ask them in March,", change.after().in(mutant.text()));
        assertTrue(
                mutant.text().contains("\"Nobody has asked the schools. We will ask them in March,\" said Lind."),
                mutant::text);
        assertFalse(mutant.text().contains("Lind said."), mutant::text);
    }

    @Test
    void aReprintIsCut() throws IOException {
        Mutant mutant = only(MutationKind.REPRINT_CUT);
        double kept = (double) mutant.text().length() / ARTICLE.length();
        assertTrue(kept > 0.5 && kept < 0.75, () -> "kept " + kept);
        assertTrue(mutant.text().startsWith("Harbour talks end without a date."), mutant::text);
        assertTrue(mutant.changes().stream().anyMatch(change -> change.sort() == ChangeSort.DROPPED));
    }

    @Test
    void theControlIsTheSame() throws IOException {
        Mutant mutant = only(MutationKind.UNCHANGED);
        assertEquals(ARTICLE, mutant.text());
        assertEquals(List.of(), mutant.changes());
    }

    @Test
    void theSameMutantsAreMadeEachTime() throws IOException {
        for (MutationKind kind : MutationKind.values()) {
            assertEquals(only(kind).text(), only(kind).text());
        }
    }
}
