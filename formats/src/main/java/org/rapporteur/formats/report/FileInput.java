package org.rapporteur.formats.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rapporteur.record.service.Input;

/** A regular file. Opened only when it is looked at. */
final class FileInput implements Input {

    private final Path path;
    private final String uri;
    private final long maxSize;

    /** The first bytes, kept because every reader asks for them. */
    private byte[] head = new byte[0];

    private int asked;

    FileInput(Path path, String uri, long maxSize) {
        this.path = path;
        this.uri = uri;
        this.maxSize = maxSize;
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
        if (count > asked) {
            try (InputStream stream = open()) {
                head = stream.readNBytes(count);
                asked = count;
            }
        }
        return Arrays.copyOf(head, Math.min(count, head.length));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public String toString() {
        return uri;
    }
}
