package org.rapporteur.formats.report.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page for users says what the code does. */
class MetadataDocumentTest {

    @Test
    void listsTheTagsOfEachFieldInOrder() throws IOException {
        String document = Files.readString(Path.of(System.getProperty("rapporteur.root"), "docs", "report-formats.md"));
        Map<String, List<String>> fields = Map.of(
                "title", Metadata.TITLES,
                "byline", Metadata.AUTHORS,
                "outlet", Metadata.OUTLETS,
                "published", Metadata.DATES);
        fields.forEach((field, names) -> {
            String row = document.lines()
                    .filter(line -> line.startsWith("| " + field + " | JSON-LD"))
                    .findFirst()
                    .orElseThrow();
            String listed = "`" + String.join("`, `", names) + "`";
            String known = row.toLowerCase(Locale.ROOT).replace(" (addresses are passed over)", "");
            assertTrue(known.contains(listed), field + ": " + listed);
        });
    }
}
