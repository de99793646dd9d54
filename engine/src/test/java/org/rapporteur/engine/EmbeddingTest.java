package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** The example of the package's description, and what it promises. */
class EmbeddingTest {

    @Test
    void theExampleRuns() {
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            ReportRecord record = rapporteur.read("\"We agree,\" the minister said.");
            for (Statement statement : record.list(Statement.class)) {
                assertTrue(record.report().text().contains(statement.content().text()));
            }
            assertEquals(record, rapporteur.read("\"We agree,\" the minister said."));
        }
    }

    @Test
    void whatAPersonSaysIsKeptBesideTheReport() {
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            ReportRecord plain = rapporteur.read("Nothing was said on Wednesday.");
            Stated stated = new Stated(null, LocalDate.of(2007, 12, 20), null, null, Stated.COMMAND_LINE);
            ReportRecord dated = rapporteur.read(plain.report(), stated);
            assertEquals(plain.report().id(), dated.report().id());
            Coding coding = dated.list(Coding.class).get(0);
            assertEquals("2007-12-20", coding.value());
            assertEquals("coder:command-line", coding.by().written());
            assertEquals(stated.codings(plain.report()), dated.list(Coding.class));
        }
    }

    @Test
    void refusesWhatIsNoLanguageTagAndWhatIsBlank() {
        assertThrows(IllegalArgumentException.class, () -> new Stated(null, null, "not a tag", null, "ana"));
        assertThrows(IllegalArgumentException.class, () -> new Stated(" ", null, null, null, "ana"));
    }

    @Test
    void refusesNoThreads() {
        assertThrows(
                IllegalArgumentException.class, () -> Configuration.standard().withThreads(0));
    }

    @Test
    void knowsItsVersion() {
        assertTrue(Version.number().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Version.number());
    }
}
