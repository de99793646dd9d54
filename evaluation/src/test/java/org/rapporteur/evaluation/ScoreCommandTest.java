package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

    @Test
    void whatIsWrittenIsReadBack() {
        ScoreCommand command = new ScoreCommand("polnear", "data/dev", "model", Map.of("--train", "data/train"));
        assertEquals("rapporteur evaluate polnear data/dev --annotator model --train data/train", command.written());
        assertEquals(command, ScoreCommand.parse(command.written()));
    }

    @Test
    void optionsThatNobodyGaveAreLeftOut() {
        Map<String, Path> options = new HashMap<>();
        options.put("--train", null);
        ScoreCommand command = ScoreCommand.of("cofenet", Path.of("elsewhere/lines.jsonl"), "rules", options);
        assertEquals("rapporteur evaluate cofenet lines.jsonl --annotator rules", command.written());
    }

    @Test
    void anythingElseIsRefusedAndNamed() {
        for (String wrong : List.of("", "rapporteur read a b c d", "rapporteur evaluate polnear dev", "rapporteur")) {
            Exception failure = assertThrows(IllegalArgumentException.class, () -> ScoreCommand.parse(wrong));
            assertTrue(failure.getMessage().contains("'" + wrong + "'"), failure.getMessage());
        }
    }
}
