package org.rapporteur.engine.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rapporteur.record.service.RecordWriter;

/** An output into a temporary file beside the real one, whose place it takes at the end. */
final class FileOutput extends Output {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final RecordWriter writer;
    private boolean committed;

    private FileOutput(Path target, Path temporary, FileChannel channel, OutputStyle style) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.writer = Writers.of(new KeptOpen(channel), style);
    }

    static Output open(Path path, OutputStyle style) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder; name a file in it");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A device or a pipe cannot be replaced, only written to.
                return new StreamOutput(Files.newOutputStream(path), style, true);
            }
        } catch (IOException e) {
            throw Places.failure(path, e);
        }
        return make(path, style);
    }

    /** Begins a file that is, or will be, a regular one. */
    static FileOutput make(Path path, OutputStyle style) throws IOException {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Places.requireWritable(target);
            Path temporary = Places.beside(target);
            FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new FileOutput(target, temporary, channel, style);
        } catch (IOException e) {
            throw Places.failure(path, e);
        }
    }

    @Override
    public RecordWriter writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
        finish();
        appear();
    }

    /** Writes what is left, without the file's taking its place. */
    void finish() throws IOException {
        try {
            writer.close();
            // Otherwise a crash just after the move could leave an empty file under the old one's name.
            channel.force(true);
            channel.close();
        } catch (IOException e) {
            throw Places.failure(target, e);
        }
    }

    /** Lets the finished file take its place. */
    void appear() throws IOException {
        try {
            Places.move(temporary, target);
            committed = true;
        } catch (IOException e) {
            throw Places.failure(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** The channel as a stream that a writer may close too early. */
    private static final class KeptOpen extends OutputStream {

        private final OutputStream stream;

        KeptOpen(FileChannel channel) {
            this.stream = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int value) throws IOException {
            stream.write(value);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            stream.write(bytes, start, length);
        }
    }
}
