package org.rapporteur.formats.record;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a UTF-8 stream, one at a time. Only LF ends a line, as JSON Lines has it; a CR before it is blank space. A
 * byte-order mark at the beginning is no part of the first line. Not safe for use by several threads.
 */
final class Lines implements Closeable {

    /** The longest line read, in bytes: four times the default limit for a report, so that escapes fit. */
    static final int LIMIT = 256 << 20;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private int start;
    private int end;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Returns the number of the line returned last, from 1. */
    int number() {
        return number;
    }

    /**
     * Returns the next line without its end, or null behind the last. After a line that is refused the next one can be read.
     *
     * @throws CharacterCodingException when the line is not UTF-8
     * @throws LineTooLong when it is longer than {@link #LIMIT}
     */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        long length = 0;
        while (fill()) {
            any = true;
            int stop = start;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            length += stop - start;
            if (length <= LIMIT) {
                line.write(chunk, start, stop - start);
            }
            boolean ended = stop < end;
            start = ended ? stop + 1 : stop;
            if (ended) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        if (length > LIMIT) {
            throw new LineTooLong("the line is longer than " + LIMIT + " bytes; no report is that long");
        }
        return decode(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (start < end) {
            return true;
        }
        start = 0;
        end = in.read(chunk);
        return end > 0;
    }

    private String decode(byte[] bytes) throws CharacterCodingException {
        int skip = number == 1 && startsWithMark(bytes) ? MARK.length : 0;
        String line = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
        if (line.indexOf('\ufffd') >= 0) {
            // The quick way puts this character in place of what is not UTF-8; the strict way tells which it was.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        }
        return line;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A line that is not read because of its length. */
    static final class LineTooLong extends IOException {

        private static final long serialVersionUID = 1L;

        LineTooLong(String message) {
            super(message);
        }
    }
}
