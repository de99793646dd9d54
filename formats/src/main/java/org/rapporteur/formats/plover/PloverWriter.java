package org.rapporteur.formats.plover;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records of PLOVER, JSON Lines in UTF-8: one object for each event, and for each act of speech with a category of
 * PLOVER's. Field names are those of PLOVER's manual (draft 2.0, 4 February 2024); those beyond it, such as {@code aspect} and
 * {@code within}, are documented in {@code docs/formats.md}. Offsets are half-open, in code points of the report's text.
 *
 * <p>Statements without a category have no record, as have problems and objects across reports: {@code formats.record} is the
 * format without loss. Not safe for use by several threads.
 */
public final class PloverWriter implements RecordWriter {

    private final OutputStream out;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Categories categories = new Categories();
    private final Codes codes = new Codes();

    /**
     * Makes a writer.
     *
     * @param out where to; closed with this writer, and buffered here
     */
    public PloverWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        for (Map<String, Object> one : new PloverRecords(record, categories, codes).list()) {
            out.write(mapper.writeValueAsString(one).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    /** {@inheritDoc} PLOVER has no place for such objects: nothing is written. */
    @Override
    public void write(Item item) {
        // Nothing of this is an event.
    }

    @Override
    public void close() throws IOException {
        try (OutputStream closing = out) {
            closing.flush();
        }
    }
}
