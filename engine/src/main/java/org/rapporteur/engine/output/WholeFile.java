package org.rapporteur.engine.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that appear whole or not at all. Stateless. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, or replaces one; a device or a pipe is only written to.
     *
     * @throws IOException when it cannot be written, saying why and what to do; what was there is as it was
     */
    public static void write(Path path, byte[] bytes) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder; name a file in it");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes);
                return;
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Places.requireWritable(target);
            Path temporary = Places.beside(target);
            try {
                Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
                Places.move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw Places.failure(path, e);
        }
    }
}
