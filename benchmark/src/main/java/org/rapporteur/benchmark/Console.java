package org.rapporteur.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a measurement says what it found and what it is doing. Both streams flush at each line.
 *
 * @param out for the result
 * @param err for everything else
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** Returns the streams of this process. */
    public static Console ofProcess() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
