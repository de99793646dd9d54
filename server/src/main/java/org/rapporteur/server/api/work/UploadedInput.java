package org.rapporteur.server.api.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.engine.Sources;
import org.rapporteur.record.service.Input;

/**
 * A file that somebody sent: it is known by the name that the sender gave it and read from where the server put it.
 *
 * @param name the sender's name for it
 * @param file where it lies
 */
record UploadedInput(String name, Path file) implements Input {

    @Override
    public String uri() {
        return name;
    }

    @Override
    public long maxSize() {
        return Sources.DEFAULT_MAX_SIZE;
    }

    @Override
    public byte[] peek(int count) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(count);
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
