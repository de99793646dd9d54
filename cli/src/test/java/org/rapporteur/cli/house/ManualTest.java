package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ManualTest {

    @Test
    void findsCommandsAndWhatTheyPrint() {
        String document = """
                # A guide
                ```sh
                cd somewhere
                ./rapporteur --version
                ./rapporteur read \\
                    --format csv examples
                ```
                It prints
                ```output
                a
                …
                ```
                ```sh
                ./rapporteur schema
                ```
                ```json
                ./rapporteur is no command here
                ```
                """;
        assertEquals(
                List.of(
                        new Manual.Command(4, "./rapporteur --version", null),
                        new Manual.Command(5, "./rapporteur read --format csv examples", List.of("a", "…")),
                        new Manual.Command(14, "./rapporteur schema", null)),
                Manual.commands(document));
    }

    @Test
    void aBlockWithoutAnEndIsAnError() {
        assertThrows(AssertionError.class, () -> Manual.commands("```sh\n./rapporteur\n"));
    }

    @Test
    void comparesLineByLine() {
        assertTrue(Manual.matches(List.of("a", "b"), "a \nb\n\n"));
        assertFalse(Manual.matches(List.of("a", "b"), "a\n"));
        assertFalse(Manual.matches(List.of("a"), "a\nb\n"));
        assertFalse(Manual.matches(List.of("a"), " a\n"));
    }

    @Test
    void anEllipsisStandsForAnyLines() {
        assertTrue(Manual.matches(List.of("a", "…", "d"), "a\nb\nc\nd\n"));
        assertTrue(Manual.matches(List.of("…"), ""));
        assertTrue(Manual.matches(List.of("…", "d", "..."), "d\nd\ne\n"));
        assertFalse(Manual.matches(List.of("a", "…", "d"), "a\nb\nc\n"));
    }
}
