package org.rapporteur.engine.gathering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.record.Header;
import org.rapporteur.record.service.Input;

/** Tells records from reports. Stateless. */
public final class RecordFile {

    /** The header of a record lies within so many bytes. */
    private static final int HEAD = 512;

    private RecordFile() {}

    /**
     * Returns whether an input is a {@code rapporteur-record}, which begins with its header. Whatever cannot be looked into is none: it
     * is left to the readers of reports, who say why.
     */
    public static boolean is(Input input) {
        try {
            String head = new String(input.peek(HEAD), StandardCharsets.UTF_8);
            String line = head.lines().findFirst().orElse("");
            return line.startsWith("{") && line.contains("\"" + Header.FORMAT + "\"");
        } catch (IOException e) {
            return false;
        }
    }
}
