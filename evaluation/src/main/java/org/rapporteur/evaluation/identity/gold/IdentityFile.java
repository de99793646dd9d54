package org.rapporteur.evaluation.identity.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * A file of labels: six columns separated by tabs (article, row, entity, class, spans, note), offsets half-open in code points,
 * pieces joined by semicolons, {@code -} for none; lines that begin with {@code #} are passed over. Immutable.
 */
public final class IdentityFile {

    private static final int COLUMNS = 6;
    private static final Pattern PIECES = Pattern.compile("\\d{1,9}+-\\d{1,9}+(?:;\\d{1,9}+-\\d{1,9}+)*+");

    private final Path file;
    private final Map<String, List<Row>> rows;

    private IdentityFile(Path file, Map<String, List<Row>> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or a line is not as expected, naming file and line
     */
    public static IdentityFile read(Path file) throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                try {
                    Row row = row(i + 1, lines.get(i));
                    rows.computeIfAbsent(row.article(), name -> new ArrayList<>())
                            .add(row);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IOException(file + ": no line with a label");
        }
        return new IdentityFile(file, rows);
    }

    /** Returns the names of the articles labelled, in order. */
    public List<String> articles() {
        return List.copyOf(rows.keySet());
    }

    /**
     * Returns the labels of an article.
     *
     * @param text the article's text, unchanged
     * @throws IOException when there are none, or they do not fit one another or the text, naming the file and the line
     */
    public GoldArticle article(String name, String text) throws IOException {
        List<Row> found = rows.get(name);
        if (found == null) {
            throw new IOException(file + ": no label of the article " + name);
        }
        try {
            return GoldArticle.of(name, text, found);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", " + e.getMessage(), e);
        }
    }

    private static Row row(int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    COLUMNS + " columns separated by tabs are expected, got " + columns.length);
        }
        boolean source = columns[1].equals("source");
        if (!source && !columns[1].equals("entity")) {
            throw new IllegalArgumentException("column row: entity or source is expected, got '" + columns[1] + "'");
        }
        return new Row(number, columns[0], source, columns[2], columns[3], spans(columns[4]), columns[5]);
    }

    /**
     * Reads {@code start-end;start-end}.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static List<Span> spans(String notation) {
        if (!PIECES.matcher(notation).matches()) {
            throw new IllegalArgumentException("spans: start-end;start-end … is expected, got '" + notation + "'");
        }
        List<Span> spans = new ArrayList<>();
        for (String piece : notation.split(";", -1)) {
            String[] ends = piece.split("-", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
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
}
