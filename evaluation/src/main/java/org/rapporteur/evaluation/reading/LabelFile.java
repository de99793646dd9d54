package org.rapporteur.evaluation.reading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * Reads a file of labels: six columns separated by tabs (article, outer, source, cue, content, note), offsets half-open in code
 * points, pieces joined by semicolons, {@code -} for none; lines that begin with {@code #} are passed over. A note begins with
 * {@code firm}, {@code optional} or {@code none}. Stateless.
 */
public final class LabelFile {

    private static final int COLUMNS = 6;
    private static final String NOTHING = "-";
    private static final Pattern PIECES = Pattern.compile("\\d{1,9}+-\\d{1,9}+(?:;\\d{1,9}+-\\d{1,9}+)*+");

    private LabelFile() {}

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or a line is not as expected, naming file and line
     */
    public static List<Label> read(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                try {
                    labels.add(label(i + 1, lines.get(i)));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        if (labels.isEmpty()) {
            throw new IOException(file + ": no line with a label");
        }
        return labels;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        }
    }

    private static Label label(int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    COLUMNS + " columns separated by tabs are expected, got " + columns.length);
        }
        String status = columns[5].split(" ", 2)[0];
        Label label = new Label(
                number,
                columns[0],
                spans("outer", columns[1]),
                spans("source", columns[2]),
                spans("cue", columns[3]),
                spans("content", columns[4]),
                status.equals("firm"));
        boolean known = label.content().isEmpty()
                ? status.equals("none")
                        && label.source().isEmpty()
                        && label.cue().isEmpty()
                : label.firm() || status.equals("optional");
        if (!known) {
            throw new IllegalArgumentException("column note: 'firm' or 'optional' is expected before an attribution's"
                    + " reasons, or 'none' and no other span, got '" + columns[5] + "'");
        }
        return label;
    }

    private static List<Span> spans(String column, String notation) {
        List<Span> spans = new ArrayList<>();
        if (notation.equals(NOTHING)) {
            return spans;
        }
        if (!PIECES.matcher(notation).matches()) {
            throw new IllegalArgumentException(
                    "column " + column + ": start-end;start-end … or - is expected, got '" + notation + "'");
        }
        for (String piece : notation.split(";", -1)) {
            String[] ends = piece.split("-", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
