package org.rapporteur.formats.report.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes; never holds more of one than the limit. Not safe for use by several threads. */
final class Lines implements Closeable {

    private final InputStream stream;
    private final long limit;
    private int number;
    private boolean tooLong;

    Lines(InputStream stream, long limit) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
    }

    /** Returns the bytes of the next line that is not blank, without its line feed and a byte-order mark, or null at the end. */
    byte[] next() throws IOException {
        for (int b = stream.read(); b >= 0; b = stream.read()) {
            number++;
            tooLong = false;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean blank = true;
            for (; b >= 0 && b != '\n'; b = stream.read()) {
                blank &= b == ' ' || b == '\t' || b == '\r';
                if (bytes.size() < limit) {
                    bytes.write(b);
                } else {
                    tooLong = true;
                }
            }
            if (!blank) {
                return bytes.toByteArray();
            }
        }
        return null;
    }

    /** Returns the number of the line last returned, from 1. */
    int number() {
        return number;
    }

    /** Returns whether the line last returned is longer than the limit, and cut. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
