package org.rapporteur.formats.record;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.rapporteur.record.Header;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code rapporteur-record} 1 as a stream of objects, without loss: fields that this version does not know are kept in
 * {@link Item#extra}, and objects of unknown type, or with a word that a closed vocabulary lacks, become {@link UnknownItem}.
 * Offsets become UTF-16 positions. Optional fields may be missing.
 *
 * <p>Every line is checked: the digest of a report against its text, the words of a passage against the report's words at its
 * spans, and that what was read in a report follows it directly. A line that breaks a rule is refused with
 * {@link RecordFormatException}, and the next can be read. Files written one behind the other are read as one.
 *
 * <p>A report may come without its text: it and all that points into it become {@link UnknownItem}s, which are written back as they were.
 *
 * <p>Memory: one line at a time, and what {@link RecordLinesWriter} keeps of each report. Not safe for use by several threads.
 */
public final class RecordLinesReader implements Closeable {

    private final JsonMapper json = Json.mapper();
    private final Order order = new Order();
    private final Lines lines;
    private final String uri;
    private boolean begun;
    private RecordFormatException refused;

    /**
     * Begins to read.
     *
     * @param in the file; closed with this reader, and buffered here
     * @param uri its name, for messages
     */
    public RecordLinesReader(InputStream in, String uri) {
        this.lines = new Lines(in);
        this.uri = Objects.requireNonNull(uri, "uri");
    }

    /**
     * Returns the next object, the {@link Header} first; empty at the end.
     *
     * @throws RecordFormatException when the line breaks the rules of the format; call again for the next line. When the file as
     *     a whole cannot be read, because it has no header or is of a newer version, every further call throws the same
     * @throws IOException when the file cannot be read
     */
    public Optional<Item> next() throws IOException {
        if (refused != null) {
            throw refused;
        }
        String line = nextLine();
        if (line == null) {
            if (!begun) {
                refused = fault(null, "the file is empty; its first line should be the header", null);
                throw refused;
            }
            return Optional.empty();
        }
        Item item = parse(line);
        begun = true;
        return Optional.of(item);
    }

    /**
     * Hands on the whole file, each report with what was read in it as one record, everything else object by object.
     *
     * @param sink not closed
     * @throws RecordFormatException at the first line that breaks the rules; what stands before it was handed on
     * @throws IOException when the file cannot be read or the sink cannot be written
     */
    public void copyTo(RecordWriter sink) throws IOException {
        List<RecordFormatException> faults = new ArrayList<>();
        new Grouping(sink).copy(faults::add, faults::isEmpty);
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }

    /**
     * Hands on the whole file as {@link #copyTo(RecordWriter)} does, but goes on behind lines that break the rules.
     *
     * @param sink not closed
     * @param malformed is given what is wrong with each such line
     * @throws RecordFormatException when the file as a whole cannot be read
     * @throws IOException when the file cannot be read or the sink cannot be written
     */
    public void copyTo(RecordWriter sink, Consumer<RecordFormatException> malformed) throws IOException {
        new Grouping(sink).copy(malformed, () -> true);
    }

    private String nextLine() throws IOException {
        try {
            String line = lines.next();
            while (line != null && line.isBlank()) {
                line = lines.next();
            }
            return line;
        } catch (CharacterCodingException e) {
            throw fault(null, "the line is not UTF-8; the format has no other encoding", e);
        } catch (Lines.LineTooLong e) {
            throw fault(null, e.getMessage(), e);
        }
    }

    private Item parse(String line) throws RecordFormatException {
        JsonNode node;
        try {
            node = json.readTree(line);
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
            throw headless(fault(null, "the line is not one JSON object: " + e.getOriginalMessage() + place, e));
        }
        if (!node.isObject()) {
            throw headless(fault(null, "the line is not a JSON object", null));
        }
        String type = text(node, "type");
        if (!begun || "record".equals(type)) {
            checkHeader(node, type);
        }
        Optional<Shape> shape = type == null ? Optional.empty() : ItemTypes.find(type);
        if (shape.isEmpty()) {
            return new UnknownItem(type, text(node, "id"), line.strip());
        }
        if (isWithoutText(node, type)) {
            return new UnknownItem(type, text(node, "id"), line.strip());
        }
        try {
            return bind(shape.get(), node, type);
        } catch (NotUnderstood e) {
            if (order.isTextless(reportOf(node)) || ItemTypes.isAcross(type)) {
                order.end();
            }
            return new UnknownItem(type, text(node, "id"), line.strip());
        } catch (FieldFault e) {
            throw headless(fault(e.field(), e.getMessage(), e));
        }
    }

    /** Returns whether the object is a report without its text, or points into one, so that its offsets cannot be counted. */
    private boolean isWithoutText(JsonNode node, String type) {
        String report = reportOf(node);
        if (type.equals("report")) {
            JsonNode text = node.get("text");
            boolean without = report != null && text(node, "digest") != null && (text == null || text.isNull());
            if (without) {
                order.beginTextless(report);
            }
            return without;
        }
        boolean without = order.isTextless(report);
        if (without && !order.isOpenTextless(report)) {
            order.end();
        }
        return without;
    }

    private Item bind(Shape shape, JsonNode node, String type) {
        boolean report = type.equals("report");
        if (report) {
            order.end();
            begin(node);
        }
        try {
            Item item = new ItemBinder(order).bind(shape, node, report ? text(node, "id") : reportOf(node));
            if (item instanceof Report read && !read.digest().equals(Identifiers.digest(read.text()))) {
                throw new FieldFault(
                        "/digest",
                        "is " + read.digest() + ", but that of the text is " + Identifiers.digest(read.text())
                                + ": one of them was changed",
                        null);
            }
            order.follow(item);
            return item;
        } catch (IllegalArgumentException e) {
            throw new FieldFault("", e.getMessage(), e);
        } catch (FieldFault | NotUnderstood e) {
            if (report) {
                order.end();
            }
            throw e;
        }
    }

    /** A report's own spans are counted in its text: it is begun before it is bound. */
    private void begin(JsonNode node) {
        String id = text(node, "id");
        String text = text(node, "text");
        if (id != null && text != null && !text.isEmpty()) {
            order.begin(id, text);
        }
    }

    private static String reportOf(JsonNode node) {
        for (String field : List.of("report", "statement", "target", "id")) {
            String id = text(node, field);
            if (id != null) {
                return Order.before(id);
            }
        }
        return null;
    }

    private void checkHeader(JsonNode node, String type) throws RecordFormatException {
        if (!"record".equals(type) || !Header.FORMAT.equals(text(node, "format"))) {
            refused = fault(
                    null,
                    "not a " + Header.FORMAT
                            + " file: its first line should be the header {\"type\":\"record\",\"format\":\""
                            + Header.FORMAT + "\",\"version\":" + Header.VERSION + ",…}",
                    null);
            throw refused;
        }
        JsonNode version = node.get("version");
        if (version != null && version.isNumber() && version.doubleValue() > Header.VERSION) {
            refused = fault(
                    "version",
                    "the file is of version " + version + ", written by " + text(node, "producer")
                            + "; this program reads version " + Header.VERSION
                            + ": use a newer one, or have the file written in version " + Header.VERSION,
                    null);
            throw refused;
        }
    }

    /** Before the header was read, every fault is one of the whole file. */
    private RecordFormatException headless(RecordFormatException fault) {
        if (!begun) {
            refused = fault;
        }
        return fault;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private RecordFormatException fault(String field, String fault, Throwable cause) {
        return new RecordFormatException(uri, lines.number(), field, fault, cause);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Gathers a report and what follows it. */
    private final class Grouping {

        private final RecordWriter sink;
        private final List<Item> items = new ArrayList<>();
        private Report report;
        private UnknownItem textless;

        Grouping(RecordWriter sink) {
            this.sink = sink;
        }

        void copy(Consumer<RecordFormatException> malformed, BooleanSupplier goOn) throws IOException {
            boolean more = true;
            while (more && goOn.getAsBoolean()) {
                try {
                    Optional<Item> item = next();
                    more = item.isPresent();
                    if (more) {
                        accept(item.get());
                    }
                } catch (RecordFormatException e) {
                    if (refused != null) {
                        flush();
                        throw e;
                    }
                    malformed.accept(e);
                }
            }
            flush();
        }

        private void accept(Item item) throws IOException {
            if (item instanceof Report next) {
                flush();
                report = next;
            } else if (item instanceof UnknownItem unknown && order.isOpenTextless(unknown.id())) {
                flush();
                textless = unknown;
            } else if (textless != null && item instanceof UnknownItem && order.isOpenTextless(textless.id())) {
                items.add(item);
            } else if (report != null && order.isOpenFor(item)) {
                items.add(item);
            } else {
                flush();
                sink.write(item);
            }
        }

        private void flush() throws IOException {
            if (report != null) {
                sink.write(new ReportRecord(report, items));
                report = null;
                items.clear();
            }
            if (textless != null) {
                sink.writeLines(
                        textless, items.stream().map(UnknownItem.class::cast).toList());
                textless = null;
                items.clear();
            }
        }
    }
}
