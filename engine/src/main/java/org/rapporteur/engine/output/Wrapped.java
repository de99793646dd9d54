package org.rapporteur.engine.output;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of so many columns. Stateless. */
public final class Wrapped {

    private Wrapped() {}

    /**
     * Returns text with every line indented and none longer than the columns, but for words that are; a line break at its end.
     *
     * @param text any words; runs of blanks count as one
     * @param width the columns, counted in code points
     * @param indent what begins the first line
     * @param hanging what begins the others
     */
    public static String of(String text, int width, String indent, String hanging) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && columns(line) + 1 + word.codePointCount(0, word.length()) > width) {
                lines.add(line.toString());
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return String.join("\n", lines) + "\n";
    }

    private static int columns(StringBuilder line) {
        return line.codePointCount(0, line.length());
    }
}
