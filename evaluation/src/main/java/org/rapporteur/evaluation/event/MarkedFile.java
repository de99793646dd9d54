package org.rapporteur.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.evaluation.Lines;

/**
 * Reads a file of marked sentences: columns separated by tabs, named by the first line, of which {@code marked_sentence} has to be there and
 * {@code sentence_id}, {@code gold_root} and {@code gold_quad} may be; others are passed over. Quotation marks are taken as they are. Stateless.
 */
final class MarkedFile {

    private static final String MARKED = "marked_sentence";
    private static final String ID = "sentence_id";
    private static final String ROOT = "gold_root";
    private static final String QUAD = "gold_quad";

    private MarkedFile() {}

    /**
     * Reads the file. Either all sentences have a root or none has.
     *
     * @throws IOException when it cannot be read or is not as expected, naming file and line
     */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<String> lines = Lines.of(file);
        Map<String, Integer> columns = columns(file, lines);
        int width = lines.get(0).split("\t", -1).length;
        boolean gold = columns.containsKey(ROOT);
        List<MarkedSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != width) {
                String message = width + " columns separated by tabs are expected as in line 1, got " + cells.length;
                throw Lines.error(file, i + 1, message, null);
            }
            try {
                sentences.add(sentence(i + 1, columns, cells, gold));
            } catch (IllegalArgumentException e) {
                throw Lines.error(file, i + 1, e.getMessage(), e);
            }
        }
        if (sentences.isEmpty()) {
            throw new IOException(file + ": no sentence behind the line that names the columns");
        }
        return sentences;
    }

    private static Map<String, Integer> columns(Path file, List<String> lines) throws IOException {
        String[] names = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip().toLowerCase(Locale.ROOT), i);
        }
        if (!columns.containsKey(MARKED)) {
            throw Lines.error(
                    file,
                    1,
                    "the column " + MARKED + " is expected, with <s>…</s> and <t>…</t> around the sides, got "
                            + (names.length == 0 ? "nothing" : String.join(", ", Arrays.asList(names))),
                    null);
        }
        return columns;
    }

    private static MarkedSentence sentence(int line, Map<String, Integer> columns, String[] cells, boolean gold) {
        Root root = gold ? root(cells[columns.get(ROOT)].strip()) : null;
        Integer quad = root == null ? null : Integer.valueOf(root.quad());
        if (gold && columns.containsKey(QUAD)) {
            int stated = quad(cells[columns.get(QUAD)].strip());
            // What yields is of class 2 whatever the file says: it does not tell concessions in words from those in
            // deeds.
            quad = root == Root.YIELD ? quad : Integer.valueOf(stated);
        }
        String id = columns.containsKey(ID) ? cells[columns.get(ID)] : Integer.toString(line);
        try {
            return MarkedSentence.of(line, id, cells[columns.get(MARKED)], root, quad);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("column " + MARKED + ": " + e.getMessage(), e);
        }
    }

    private static Root root(String cell) {
        try {
            return Root.of(cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("column " + ROOT + ": " + e.getMessage(), e);
        }
    }

    private static Integer quad(String cell) {
        if (cell.length() != 1 || cell.charAt(0) < '1' || cell.charAt(0) > '4') {
            throw new IllegalArgumentException("column " + QUAD + ": 1, 2, 3 or 4 is expected, got '" + cell + "'");
        }
        return cell.charAt(0) - '0';
    }
}
