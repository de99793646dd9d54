package org.rapporteur.engine.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A format in which records are written. */
public enum OutputFormat {
    /** For a person at a terminal. */
    TEXT("txt", "text"),

    /** {@code rapporteur-record}, JSON Lines: everything, for programs. */
    JSONL("jsonl", "ndjson"),

    /** One table, or all in a folder, for a spreadsheet. */
    CSV("csv", "csv"),

    /** Pages for a browser, with every span marked. */
    HTML("html", "htm"),

    /** Records of PLOVER, JSON Lines: events, and acts of speech that have a category, for event data. */
    PLOVER("plover.jsonl", "plover");

    private final String ending;
    private final String otherEnding;

    OutputFormat(String ending, String otherEnding) {
        this.ending = "." + ending;
        this.otherEnding = "." + otherEnding;
    }

    /** Returns the format that a file's name stands for: {@code r.jsonl} is {@link #JSONL}; of two endings the longer counts. */
    public static Optional<OutputFormat> find(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (text.endsWith(PLOVER.ending)) {
            return Optional.of(PLOVER);
        }
        for (OutputFormat format : values()) {
            if (text.endsWith(format.ending) || text.endsWith(format.otherEnding)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
