package org.rapporteur.evaluation.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.CapitalRuns;
import org.rapporteur.evaluation.identity.system.Chains;
import org.rapporteur.evaluation.identity.system.IdentitySystem;
import org.rapporteur.evaluation.identity.system.NameBaseline;

class BaselinesTest {

    @TempDir
    Path folder;

    @Test
    void namesAreRunsOfCapitals() {
        String text = "Rain fell. The mayor, Mr. Tor J. Berg, met Anna Lind\u2019s aide on Monday. Berg left.";
        assertEquals(
                List.of("Tor J. Berg", "Anna Lind", "Berg"),
                CapitalRuns.in(text).stream().map(run -> run.span().in(text)).toList());
        assertEquals(List.of(), CapitalRuns.in(""));
    }

    @Test
    void theNearestNameIsTheLastBefore() throws IOException {
        // Anna Lind; She; An aide; The aide; behind the surname of Lind Tor Berg; He.
        assertEquals(List.of("lind", "lind", "lind", "lind", "berg", "berg"), keys(NameBaseline.NEAREST));
    }

    @Test
    void theMostFrequentNameIsThatOfTheArticle() throws IOException {
        assertEquals(List.of("lind", "lind", "lind", "lind", "berg", "lind"), keys(NameBaseline.FREQUENT));
    }

    @Test
    void aSourceIsInTheChainOfItsMention() throws IOException {
        Chains chains = chains(
                "# article\tchain\tspan\thead",
                Invented.NAME + "\t1\t10-19\t5-9",
                Invented.NAME + "\t1\t39-42\t39-42",
                Invented.NAME + "\t2\t61-65\t61-65",
                Invented.NAME + "\t2\t79-83\t79-83",
                Invented.NAME + "\t1\t154-156\t154-156");
        List<String> keys = keys(chains);
        assertEquals(List.of("1", "1", "2", "2"), keys.subList(0, 4));
        assertTrue(keys.get(4).startsWith("alone "), keys.get(4));
        assertEquals("1", keys.get(5));
    }

    @Test
    void aLineOfChainsThatDoesNotFitIsNamed() throws IOException {
        IOException refused = assertThrows(IOException.class, () -> chains("a\t1\t10-19"));
        assertTrue(
                refused.getMessage().endsWith("line 1: 4 columns separated by tabs are expected, got 3"),
                refused.getMessage());
        Chains beyond = chains(Invented.NAME + "\t1\t0-999\t0-1");
        assertTrue(assertThrows(IOException.class, () -> keys(beyond))
                .getMessage()
                .contains("line 1: offset 999 is outside"));
    }

    private Chains chains(String... lines) throws IOException {
        return Chains.read(Files.write(folder.resolve("chains.tsv"), List.of(lines)));
    }

    private List<String> keys(IdentitySystem system) throws IOException {
        Answers answers = system.answer(Invented.article(folder));
        return answers.list().stream().map(Answer::entity).toList();
    }
}
