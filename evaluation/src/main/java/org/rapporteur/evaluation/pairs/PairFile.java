package org.rapporteur.evaluation.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Lines;

/** Reads the names of pairs of articles: two columns separated by a tab, lines that begin with {@code #} left out. Stateless. */
final class PairFile {

    private PairFile() {}

    /**
     * Two articles.
     *
     * @param one name of an article
     * @param other name of another
     */
    record Pair(String one, String other) {}

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or a line is not as expected, naming file and line
     */
    static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<String> lines = Lines.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            String[] names = lines.get(i).split("\t", -1);
            if (names.length != 2 || names[0].equals(names[1])) {
                throw new IOException(file + ", line " + (i + 1)
                        + ": the names of two articles separated by a tab are expected, got '" + lines.get(i) + "'");
            }
            pairs.add(new Pair(names[0], names[1]));
        }
        if (pairs.isEmpty()) {
            throw new IOException(file + ": no line with a pair");
        }
        return pairs;
    }
}
