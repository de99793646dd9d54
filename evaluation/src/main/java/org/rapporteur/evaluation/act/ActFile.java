package org.rapporteur.evaluation.act;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.evaluation.Lines;
import org.rapporteur.record.CodePoints;

/**
 * A file of labels of what statements do: the columns of {@link Row} separated by tabs; lines that begin with {@code #} are passed over.
 * Immutable.
 */
final class ActFile {

    private final Path file;
    private final Map<String, List<Row>> rows;

    private ActFile(Path file, Map<String, List<Row>> rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or a line has not the columns, naming file and line
     */
    static ActFile read(Path file) throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        List<String> lines = Lines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                try {
                    Row row = new Row(i + 1, Arrays.asList(lines.get(i).split("\t", -1)));
                    rows.computeIfAbsent(row.get("article"), name -> new ArrayList<>())
                            .add(row);
                } catch (IllegalArgumentException e) {
                    throw Lines.error(file, i + 1, e.getMessage(), e);
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IOException(file + ": no line with a label");
        }
        return new ActFile(file, rows);
    }

    /** Returns the names of the articles labelled, in order. */
    List<String> articles() {
        return List.copyOf(rows.keySet());
    }

    /**
     * Returns the labelled statements of an article in the order of the file; none where it has none.
     *
     * @param text the article's text, unchanged
     * @throws IOException when they do not fit the text, naming file and line
     */
    List<GoldStatement> statements(String article, String text) throws IOException {
        CodePoints points = CodePoints.of(text);
        List<GoldStatement> statements = new ArrayList<>();
        for (Row row : rows.getOrDefault(article, List.of())) {
            try {
                statements.add(GoldStatement.of(row, points));
            } catch (IllegalArgumentException e) {
                throw Lines.error(file, row.line(), e.getMessage(), e);
            }
        }
        return statements;
    }
}
