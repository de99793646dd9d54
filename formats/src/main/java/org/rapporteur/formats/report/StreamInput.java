package org.rapporteur.formats.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.record.service.Input;

/** A stream that can be read only once: standard input, a pipe. */
final class StreamInput implements Input {

    private final String uri;
    private final long maxSize;
    private final Source source;
    private BufferedInputStream stream;

    StreamInput(String uri, long maxSize, Source source) {
        this.uri = uri;
        this.maxSize = maxSize;
        this.source = source;
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
    public byte[] peek(int count) throws IOException {
        InputStream opened = open();
        opened.mark(count);
        byte[] head = opened.readNBytes(count);
        opened.reset();
        return head;
    }

    @Override
    public InputStream open() throws IOException {
        if (stream == null) {
            stream = new BufferedInputStream(source.open());
        }
        return stream;
    }

    @Override
    public String toString() {
        return uri;
    }

    /** Opens the stream. */
    interface Source {
        InputStream open() throws IOException;
    }
}
