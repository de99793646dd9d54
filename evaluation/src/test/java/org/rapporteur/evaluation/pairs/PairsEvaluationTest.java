package org.rapporteur.evaluation.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Annotators;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Progress;

/** What is counted of pairs of our own, read by rules. */
class PairsEvaluationTest {

    private static final String QUOTED = """
            Governor Piet Vos spoke at the harbour of Halmar on Monday.

            "The dredging of the northern channel will begin before the winter storms return," Vos said.
            """;

    private static final String OTHER = """
            Governor Piet Vos opened a school in Wexcombe.

            "Every child of this county deserves a library with windows," Vos said.
            """;

    @TempDir
    Path folder;

    private Evaluation run(String one, String other) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        article("halyard_2019-03-04_one", one);
        article("ledger_2019-03-04_other", other);
        Path labels = Files.writeString(
                folder.resolve("pairs.tsv"), "# one\tother\nhalyard_2019-03-04_one\tledger_2019-03-04_other\n");
        return PairsEvaluation.run(Annotators.RULES.bundled().get(), folder, labels, Progress.SILENT);
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve("text/" + name + ".txt"), text);
        Files.writeString(folder.resolve("attributions/" + name + "_a.ann"), "");
    }

    @Test
    void aPairWithNothingInCommonIsClean() throws IOException {
        Evaluation evaluation = run(QUOTED, OTHER);
        assertEquals(Map.of("accuracy", 1.0), evaluation.figures().get("clean"));
        assertEquals(Map.of("accuracy", 1.0), evaluation.figures().get("together"));
    }

    @Test
    void anUtteranceOfBothIsCounted() throws IOException {
        Evaluation evaluation = run(QUOTED, QUOTED.replace("spoke at", "was seen at"));
        assertEquals(Map.of("accuracy", 0.0), evaluation.figures().get("together"));
        Map<?, ?> counts = (Map<?, ?>) evaluation.counts().get("together");
        assertEquals(1L, counts.get("utterances"));
    }

    @Test
    void aLineThatIsNoPairIsRefusedWithItsNumber() throws IOException {
        Path labels = Files.writeString(folder.resolve("bad.tsv"), "# one\tother\na\tb\nonly-one\n");
        IOException refused = assertThrows(IOException.class, () -> PairFile.read(labels));
        assertTrue(refused.getMessage().contains("line 3"), refused.getMessage());
    }
}
