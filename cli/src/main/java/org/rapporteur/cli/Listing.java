package org.rapporteur.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an evaluation lists beside its scores, written when all has been scored. For one run. */
final class Listing {

    private final Path file;
    private final StringWriter lines = new StringWriter();

    /** Makes one; null for a list that nobody asked for. */
    Listing(Path file) {
        this.file = file;
    }

    /** Returns what the evaluation writes to. */
    Writer writer() {
        return file == null ? Writer.nullWriter() : lines;
    }

    /** Writes the file, if there is to be one. */
    void write() throws IOException {
        if (file != null) {
            Files.writeString(file, lines.toString());
        }
    }
}
