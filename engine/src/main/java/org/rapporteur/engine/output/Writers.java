package org.rapporteur.engine.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.engine.Version;
import org.rapporteur.formats.page.HtmlWriter;
import org.rapporteur.formats.page.Order;
import org.rapporteur.formats.page.TextStyle;
import org.rapporteur.formats.page.TextWriter;
import org.rapporteur.formats.plover.PloverWriter;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.formats.table.CsvWriter;
import org.rapporteur.formats.table.Table;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** Chooses the writer of a format. Stateless. */
final class Writers {

    private Writers() {}

    /** Returns a writer into a stream; closing it finishes and flushes the output, and may close the stream. */
    static RecordWriter of(OutputStream out, OutputStyle style) {
        return switch (style.format()) {
            case TEXT -> text(out, style);
            case JSONL ->
                style.texts()
                        ? new RecordLinesWriter(out, Version.producer())
                        : RecordLinesWriter.withoutTexts(out, Version.producer());
            case CSV ->
                new CsvWriter(
                        out,
                        style.table() == null
                                ? Table.STATEMENTS
                                : Table.valueOf(style.table().toUpperCase(Locale.ROOT)));
            case HTML -> new HtmlWriter(out);
            case PLOVER -> new PloverWriter(out);
        };
    }

    private static RecordWriter text(OutputStream out, OutputStyle style) {
        BufferedWriter buffer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Order order = style.bySpeaker() ? Order.SPEAKER : Order.TEXT;
        return new Flushing(new TextWriter(buffer, new TextStyle(style.width(), style.colour(), order)), buffer);
    }

    /** Shows each report as soon as it was read: somebody may be looking. */
    private record Flushing(RecordWriter writer, BufferedWriter buffer) implements RecordWriter {

        @Override
        public void write(ReportRecord record) throws IOException {
            writer.write(record);
            buffer.flush();
        }

        @Override
        public void write(Item item) throws IOException {
            writer.write(item);
            buffer.flush();
        }

        @Override
        public void close() throws IOException {
            writer.close();
            buffer.flush();
        }
    }
}
