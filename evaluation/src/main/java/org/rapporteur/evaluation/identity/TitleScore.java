package org.rapporteur.evaluation.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;

/**
 * How well titles are read. Of each labelled phrase the office and the state count as an item each where the label, or the reading, has one;
 * an item is right when both have the same. Immutable.
 *
 * @param offices of canonical names of offices
 * @param states of ISO 3166 codes; what an office is held of and is no state is no item
 */
public record TitleScore(Ratio offices, Ratio states) {

    private static final int COLUMNS = 5;
    private static final String NOTHING = "-";
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");

    /**
     * What a phrase says.
     *
     * @param office the canonical name, or null
     * @param of what it is held of, or null
     */
    public record Title(String office, String of) {}

    /**
     * Scores a reader.
     *
     * @param reader reads a phrase
     * @param folder of PolNeAR, with {@code text/}
     * @param labels five columns separated by tabs: article, span in code points, office, of, note; {@code -} for none
     * @throws IOException when a file cannot be read or a label does not fit the text, naming file and line
     */
    public static TitleScore of(Function<String, Title> reader, Path folder, Path labels) throws IOException {
        Ratio offices = Ratio.NONE;
        Ratio states = Ratio.NONE;
        Map<String, String> texts = new HashMap<>();
        List<String> lines = Files.readAllLines(labels);
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            if (columns.length != COLUMNS) {
                throw new IOException(labels + ", line " + (i + 1) + ": " + COLUMNS
                        + " columns separated by tabs are expected, got " + columns.length);
            }
            if (!texts.containsKey(columns[0])) {
                texts.put(columns[0], Files.readString(folder.resolve("text").resolve(columns[0] + ".txt")));
            }
            try {
                Title read = reader.apply(words(texts.get(columns[0]), columns[1]));
                offices = offices.plus(item(columns[2].equals(NOTHING) ? null : columns[2], read.office()));
                states = states.plus(item(code(columns[3]), code(read.of())));
            } catch (IllegalArgumentException e) {
                throw new IOException(labels + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new TitleScore(offices, states);
    }

    private static String words(String text, String notation) {
        CodePoints points = CodePoints.of(text);
        Span span = IdentityFile.spans(notation).get(0);
        return text.substring(points.toUtf16(span.start()), points.toUtf16(span.end()));
    }

    private static String code(String of) {
        return of != null && CODE.matcher(of).matches() ? of : null;
    }

    private static Ratio item(String gold, String read) {
        boolean right = gold != null && Objects.equals(gold, read);
        return new Ratio(right ? 1 : 0, read == null ? 0 : 1, gold == null ? 0 : 1);
    }
}
