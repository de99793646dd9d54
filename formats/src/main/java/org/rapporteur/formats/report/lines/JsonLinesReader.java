package org.rapporteur.formats.report.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportReader;

/**
 * Reads JSON Lines: one report a line, as an object whose fields {@link Field} lists; and files of this project's own format
 * {@code rapporteur-record}, of which it takes the reports. A bad line becomes a problem and reading goes on behind it. The size
 * limit holds for each line. Stateless, safe for use by several threads.
 */
public final class JsonLinesReader implements ReportReader {

    static final Maker MAKER = new Maker.Machine("json-lines-reader", "1");

    private static final List<String> NAMES = List.of(".jsonl", ".ndjson", ".json");

    private static final int HEAD = 1024;

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public boolean accepts(Input input) throws IOException {
        String name = input.uri().toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::endsWith) || beginsWithObject(input.peek(HEAD));
    }

    /** Returns whether the first line begins an object with a field: a brace, perhaps a blank, and a quotation mark. */
    private static boolean beginsWithObject(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.UTF_8).strip();
        String begin = head.startsWith("\uFEFF") ? head.substring(1).strip() : head;
        int next = 1;
        while (next < begin.length() && (begin.charAt(next) == ' ' || begin.charAt(next) == '\t')) {
            next++;
        }
        return begin.startsWith("{") && next < begin.length() && begin.charAt(next) == '"';
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws IOException {
        // A class of its own keeps Jackson unloaded until there is something to read.
        try (Lines lines = new Lines(input.open(), input.maxSize())) {
            new LineByLine(input.uri(), input.maxSize(), lines, sink).read();
        }
    }
}
