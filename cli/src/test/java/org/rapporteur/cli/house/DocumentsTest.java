package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README.md and all of docs/ but the guide. */
class DocumentsTest extends DocumentedCommands {

    @Override
    boolean isTried(String document) {
        return !GuideTest.GUIDE.equals(document);
    }

    @Test
    void aSampleDocumentRunsInOrderAndInOneFolder() throws IOException, InterruptedException {
        List<Manual.Command> commands = Manual.commands("""
                ```sh
                ./rapporteur read --format jsonl --out r.jsonl examples/*.txt
                ./rapporteur read --format jsonl examples/*.txt | diff - r.jsonl && echo 'just the same'
                ```
                ```output
                just the same
                ```
                """);
        assertEquals(2, commands.size());
        for (Manual.Command command : commands) {
            check(command);
        }
    }

    @Test
    void aSampleDocumentThatLiesIsFound() {
        List<Manual.Command> commands =
                Manual.commands("```sh\n./rapporteur --version\n```\n```output\nnothing\n```\n");
        Error lie = assertThrows(AssertionError.class, () -> check(commands.get(0)));
        assertTrue(lie.getMessage().contains("rapporteur 0"), lie.getMessage());
        assertThrows(AssertionError.class, () -> check(new Manual.Command(1, "./rapporteur read no/such/file", null)));
    }
}
