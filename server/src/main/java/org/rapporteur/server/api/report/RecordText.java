package org.rapporteur.server.api.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.server.schema.RawItem;

/** Objects of a record as {@code rapporteur-record} 1 writes them. Stateless. */
public final class RecordText {

    private RecordText() {}

    /** Returns the whole record, with its header. */
    public static String whole(ReportRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Output output = Output.toStream(bytes, OutputStyle.of(OutputFormat.JSONL))) {
            output.writer().write(record);
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns the report and then its objects, each in the record's order. */
    static List<RawItem> lines(ReportRecord record) {
        return whole(record).lines().skip(1).map(RawItem::new).toList();
    }

    /** Returns objects of a report, in their order. */
    public static List<RawItem> items(ReportRecord record, List<? extends Item> items) {
        List<RawItem> lines = lines(new ReportRecord(record.report(), List.copyOf(items)));
        return lines.subList(1, lines.size());
    }

    /** Returns an object that belongs to no report. */
    public static RawItem across(Item item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Output output = Output.toStream(bytes, OutputStyle.of(OutputFormat.JSONL))) {
            output.writer().write(item);
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RawItem(
                bytes.toString(StandardCharsets.UTF_8).lines().toList().get(1));
    }
}
