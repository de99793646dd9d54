package org.rapporteur.formats.record;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes {@code rapporteur-record} 1: JSON Lines in UTF-8, the header first, then each report followed by what was read in it.
 * Offsets become code points; unknown fields and objects of unknown type are written back as they were read. The same objects
 * give the same bytes. Memory does not grow with the file, but for twelve bytes or so a report, and for reports with characters
 * beyond the basic plane the conversion of their offsets. Not safe for use by several threads.
 *
 * <p>An object either becomes one whole line or, when it is refused, none.
 */
public final class RecordLinesWriter implements RecordWriter {

    private final JsonFactory json = new JsonFactory();
    private final Order order = new Order();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private final OutputStream out;
    private final String producer;
    private final Words words;
    private boolean begun;

    /**
     * Begins a file.
     *
     * @param out where to; closed with this writer, and buffered here
     * @param producer program and version for the header, such as {@code rapporteur 0.1.0}; not null. A file being copied
     *     keeps its own: the first object is then its {@link Header}
     */
    public RecordLinesWriter(OutputStream out, String producer) {
        this(out, producer, Words.WRITTEN);
    }

    private RecordLinesWriter(OutputStream out, String producer, Words words) {
        this.words = words;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.producer = Objects.requireNonNull(producer, "producer");
    }

    /**
     * Begins a file without texts: neither a report's text nor the words at any spans are written, so that it can be handed to those
     * who may not have the texts, and means everything again to those who have. What is said in other words, such as names, titles and
     * reasons, stays.
     *
     * @param out where to; closed with this writer, and buffered here
     * @param producer program and version for the header, not null
     */
    public static RecordLinesWriter withoutTexts(OutputStream out, String producer) {
        return new RecordLinesWriter(out, producer, Words.WITHHELD);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Objects that belong to no report or to another, such as a problem with some other file, are written last.
     *
     * @throws IllegalArgumentException as {@link #write(Item)} does
     */
    @Override
    public void write(ReportRecord record) throws IOException {
        write(record.report());
        List<Item> others = new ArrayList<>();
        for (Item item : record.items()) {
            if (order.isOpenFor(item)) {
                write(item);
            } else {
                others.add(item);
            }
        }
        for (Item item : others) {
            write(item);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the object cannot be written so that it could be read: a span outside its report or
     *     within a surrogate pair, a string with a lone surrogate, an object of a report that was not written before it
     */
    @Override
    public void write(Item item) throws IOException {
        if (!begun) {
            begun = true;
            if (!(item instanceof Header)) {
                writeLine(Header.of(producer));
            }
        }
        writeLine(item);
    }

    private void writeLine(Item item) throws IOException {
        if (item instanceof UnknownItem unknown) {
            // JSON has no line break inside a value: one in the text stands between values.
            if ("report".equals(unknown.type())) {
                order.end();
            }
            line.writeBytes(Text.whole(words == Words.WITHHELD ? Json.withoutWords(unknown.json()) : unknown.json())
                    .replace('\n', ' ')
                    .replace('\r', ' ')
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            if (item instanceof Header header && header.version() != Header.VERSION) {
                throw new IllegalArgumentException(
                        "this writes version " + Header.VERSION + " of the format, not " + header.version());
            }
            if (item instanceof Report report) {
                order.begin(report.id(), report.text());
            }
            order.follow(item);
            render(item);
        }
        line.write('\n');
        line.writeTo(out);
        line.reset();
    }

    private void render(Item item) {
        boolean whole = false;
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            new ItemRenderer(generator, order, words).render(item);
            whole = true;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the " + item.type() + " " + item.id() + " cannot be written: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "the " + item.type() + " " + item.id() + " cannot be written: " + e.getOriginalMessage(), e);
        } finally {
            if (!whole) {
                line.reset();
            }
        }
    }

    /** Writes the header if nothing was written, and closes the output. */
    @Override
    public void close() throws IOException {
        try (OutputStream closing = out) {
            if (!begun) {
                begun = true;
                writeLine(Header.of(producer));
            }
            closing.flush();
        }
    }
}
