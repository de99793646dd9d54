package org.rapporteur.formats.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;

/** An input whose bytes are at hand. */
public final class BytesInput implements Input {

    private final String uri;
    private final byte[] bytes;
    private final long maxSize;

    /** Makes an input; the bytes are not copied. */
    public BytesInput(String uri, byte[] bytes, long maxSize) {
        this.uri = uri;
        this.bytes = bytes;
        this.maxSize = maxSize;
    }

    /** Returns an input without a limit that matters. */
    public static BytesInput of(String uri, byte[] bytes) {
        return new BytesInput(uri, bytes, Inputs.DEFAULT_MAX_SIZE);
    }

    /** Returns an input of text in UTF-8. */
    public static BytesInput of(String uri, String text) {
        return of(uri, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public long maxSize() {
        return maxSize;
    }

    @Override
    public byte[] peek(int count) {
        return Arrays.copyOf(bytes, Math.min(count, bytes.length));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns all that comes of reading this with the standard readers. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        ReportReaders.standard().read(this, readings::add);
        return readings;
    }

    /** Returns the only report; fails naming the problem when there is none. */
    public Report report() {
        List<Reading> readings = readings();
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError("not one report: " + readings);
    }

    /** Returns the only problem; fails when there is none. */
    public Problem problem() {
        List<Reading> readings = readings();
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Failed failed) {
            return failed.problem();
        }
        throw new AssertionError("not one problem: " + readings);
    }
}
