package org.rapporteur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads results as JSON. Stateless. */
public final class Result {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Result() {}

    /**
     * Returns what every kept result begins with: what was measured, when, of which commit, by which command, on which machine
     * and under what load. The script says commit and command in properties.
     *
     * @param what a sentence
     */
    public static Map<String, Object> heading(String what) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("what", what);
        heading.put(
                "date",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        heading.put("commit", System.getProperty("rapporteur.benchmark.commit", "unknown"));
        heading.put("command", System.getProperty("rapporteur.benchmark.command", "unknown"));
        heading.put("machine", Machine.described());
        heading.put("loadBefore", Machine.load());
        return heading;
    }

    /** Writes a value in place of what the file held. */
    public static void write(Path file, Object value) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(value) + "\n");
    }

    /**
     * Reads a value back.
     *
     * @throws IOException when the file cannot be read or holds something else, naming it
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), type);
        } catch (JacksonException e) {
            throw new IOException(file + ": not what was expected: " + e.getOriginalMessage(), e);
        }
    }
}
