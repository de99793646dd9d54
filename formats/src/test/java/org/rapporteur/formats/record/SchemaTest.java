package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ReportRecord;

class SchemaTest {

    private static final Path KEPT =
            Path.of(System.getProperty("rapporteur.root"), "docs", "rapporteur-record-1.schema.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.text());

    @Test
    void isTheOneThatIsKept() throws IOException {
        Path generated = Path.of("target", "rapporteur-record-1.schema.json");
        Files.writeString(generated, RecordSchema.text());
        assertEquals(
                RecordSchema.text(),
                Files.exists(KEPT) ? Files.readString(KEPT) : "",
                "the vocabulary changed: review formats/" + generated + " and keep it as docs/" + KEPT.getFileName());
    }

    @Property(tries = 50)
    void holdsForWhatIsWritten(@ForAll long seed) throws IOException {
        RandomItems random = new RandomItems(seed);
        ReportRecord record = random.record();
        List<Item> items = new ArrayList<>(record.items());
        items.add(0, record.report());
        items.addAll(random.others());
        for (String line : RecordFiles.write(items).split("\n", -1)) {
            if (!line.isEmpty()) {
                assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
            }
        }
    }

    @Test
    void refusesWhatTheReaderRefuses() {
        String[] lines = {
            "{}",
            "[]",
            "{\"type\":\"story\",\"id\":\"S\",\"reports\":[],\"why\":\"x\"}",
            "{\"type\":\"story\",\"id\":\"S\",\"reports\":[1],\"why\":\"x\",\"by\":\"rule 1\"}",
            "{\"type\":\"story\",\"id\":\"S\",\"reports\":[],\"why\":\"x\",\"by\":\"rule\"}",
            "{\"type\":\"story\",\"id\":null,\"reports\":[],\"why\":\"x\",\"by\":\"rule 1\"}",
            "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[],\"level\":1,\"by\":\"rule 1\"}",
            "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[[1]],\"level\":1,\"by\":\"rule 1\"}",
            "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[[1,2]],\"by\":\"rule 1\"}",
        };
        for (String line : lines) {
            assertFalse(schema.validate(line, InputFormat.JSON).isEmpty(), line);
        }
    }

    @Test
    void letsUnknownFieldsAndTypesPass() {
        String[] lines = {
            "{\"type\":\"alliance\",\"x\":1}",
            "{\"type\":\"story\",\"id\":\"S\",\"reports\":[],\"why\":\"x\",\"by\":\"rule 1\",\"more\":{}}",
            "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[[1,2]],\"level\":1,\"by\":\"coder:ana\"}",
        };
        for (String line : lines) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
        }
    }
}
