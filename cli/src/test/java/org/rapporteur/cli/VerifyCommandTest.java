package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final String RECORD = """
            Council of Harbour Bay
            Verbatim record of the 12th meeting
            President: Ms. Anna Lind (Orvania)

            The President: We agree on the herring quota if the fleet stays in port until the autumn.

            Mr. Boris Kern (Lundmark): The harbour belongs to nobody but its fishermen.

            The President: I thank Mr. Kern for his words.
            """;

    private static final String REPORT = """
            The fishery talks at Harbour Bay ended on Monday.

            "The harbour belongs to nobody but its fishermen," said Boris Kern.

            "Our bakers have not seen any flour for eleven days," said Boris Kern.
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Ran verify(String... arguments) {
        List<String> all = new ArrayList<>(List.of("verify", "--annotator", "rules", "--date", "2031-05-06"));
        all.addAll(List.of(arguments));
        return Ran.run(all.toArray(new String[0]));
    }

    @Test
    void eachQuotationIsJudged() throws IOException {
        String record = write("record.txt", RECORD);
        Ran ran = verify("--against", record, write("report.txt", REPORT));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("verbatim"), ran.out());
        assertTrue(ran.out().contains("not found"), ran.out());
        assertTrue(ran.out().indexOf("verbatim") < ran.out().indexOf("not found"), "in the order of the text");
    }

    @Test
    void theConditionThatIsLeftOutIsPrinted() throws IOException {
        String report = write(
                "report.txt",
                "The talks ended on Monday.\n\n\"We agree on the herring quota,\" said Anna Lind, the President.\n");
        Ran ran = verify("--against", write("record.txt", RECORD), report);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("condition dropped"), ran.out());
        assertTrue(ran.out().contains("does not print the condition \"if the fleet stays in port"), ran.out());
    }

    @Test
    void theJsonHasTheSameVerdicts() throws IOException {
        Ran ran = verify("--format", "json", "--against", write("record.txt", RECORD), write("report.txt", REPORT));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("{"), ran.out());
        assertTrue(ran.out().contains("\"comparisons\""), ran.out());
        assertTrue(ran.out().contains("verbatim") && ran.out().contains("not found"), ran.out());
    }

    @Test
    void withoutATranscriptTheCommandIsNotUnderstood() throws IOException {
        Ran ran = verify(write("report.txt", REPORT));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--against"), ran.err());
    }

    @Test
    void aTranscriptThatIsNotThereIsSaid() throws IOException {
        Ran ran = verify("--against", "no-such-transcript", write("report.txt", REPORT));
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("no-such-transcript"), ran.err());
    }
}
