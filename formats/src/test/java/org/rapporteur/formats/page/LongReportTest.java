package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Twenty thousand statements by one speaker: work that grows with the square of a report's length would not end in time. */
class LongReportTest {

    private static final int MANY = 20_000;
    private static final String SENTENCE = "Lee Odum said it rains.\n";

    @Test
    void isWrittenInTimeThatGrowsWithItsLength() {
        ReportRecord record = longReport();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            StringBuilder terminal = new StringBuilder();
            new TextWriter(terminal, TextStyle.plain()).write(record);
            assertTrue(terminal.length() > MANY * 40);
            assertTrue(page(record) > MANY * 200);
        });
    }

    private static int page(ReportRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out)) {
            writer.write(record);
        }
        return out.size();
    }

    private static ReportRecord longReport() {
        String text = SENTENCE.repeat(MANY);
        Fixture fixture = new Fixture(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int start = i * SENTENCE.length();
            mentions.add(new Mention(List.of(new Span(start, start + 8)), "Lee Odum", "name"));
        }
        fixture.add(new Entity(
                "e1",
                fixture.id(),
                EntityKind.PERSON,
                "Lee Odum",
                null,
                null,
                null,
                mentions,
                List.of(),
                null,
                Fixture.BY,
                Extra.NONE));
        for (int i = 0; i < MANY; i++) {
            int start = i * SENTENCE.length();
            fixture.add(new Statement(
                    "s" + i,
                    fixture.id(),
                    Mode.INDIRECT,
                    new Party(List.of(new Span(start, start + 8)), "Lee Odum", "e1", List.of(), null, null),
                    Passage.of(text, new Span(start + 9, start + 13)),
                    Passage.of(text, new Span(start + 14, start + 22)),
                    null,
                    null,
                    null,
                    null,
                    Fixture.BY,
                    Extra.NONE));
        }
        return fixture.build();
    }
}
