package org.rapporteur.formats.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** Writes to and reads from strings. */
final class RecordFiles {

    private RecordFiles() {}

    static String write(List<? extends Item> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test 1")) {
            for (Item item : items) {
                writer.write(item);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String write(ReportRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test 1")) {
            writer.write(record);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static RecordLinesReader open(String file) {
        return new RecordLinesReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "file.jsonl");
    }

    static List<Item> read(String file) throws IOException {
        List<Item> items = new ArrayList<>();
        try (RecordLinesReader reader = open(file)) {
            for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    /** Keeps what it is given. */
    static final class Kept implements RecordWriter {

        final List<ReportRecord> records = new ArrayList<>();
        final List<Item> others = new ArrayList<>();

        @Override
        public void write(ReportRecord record) {
            records.add(record);
        }

        @Override
        public void write(Item item) {
            others.add(item);
        }

        @Override
        public void close() {}
    }
}
