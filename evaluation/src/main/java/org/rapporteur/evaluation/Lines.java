package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files whose lines stand for themselves, with words for people where that fails. Stateless. */
public final class Lines {

    private static final String MARK = "\ufeff";

    private Lines() {}

    /**
     * Reads a file as it is.
     *
     * @throws IOException when it is missing or not UTF-8, naming it
     */
    public static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        }
    }

    /**
     * Reads a file's lines: they end in a line feed, which may follow a carriage return, and in nothing else. A byte order mark
     * and what is empty behind the last line are left out.
     *
     * @throws IOException when it is missing or not UTF-8, naming it
     */
    public static List<String> of(Path file) throws IOException {
        String text = text(file);
        List<String> lines = new ArrayList<>();
        for (String line : (text.startsWith(MARK) ? text.substring(1) : text).split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Returns an error of a line, counted from 1, in the words {@code FILE:LINE: MESSAGE}. */
    public static IOException error(Path file, int line, String message, Throwable cause) {
        return new IOException(file + ":" + line + ": " + message, cause);
    }
}
