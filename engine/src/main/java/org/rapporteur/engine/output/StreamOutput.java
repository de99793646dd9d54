package org.rapporteur.engine.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.record.service.RecordWriter;

/** An output into a stream, opened and closed by somebody else or here. */
final class StreamOutput extends Output {

    private final OutputStream stream;
    private final boolean owned;
    private final RecordWriter writer;

    StreamOutput(OutputStream stream, OutputStyle style, boolean owned) {
        this.stream = stream;
        this.owned = owned;
        this.writer = Writers.of(new Unclosed(stream), style);
    }

    @Override
    public RecordWriter writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
        writer.close();
    }

    @Override
    public void close() throws IOException {
        // What has been written has been written; the rest stays in the writer's buffers.
        if (owned) {
            stream.close();
        }
    }

    /** Flushes where others close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                throw new IOException("cannot write the output: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
