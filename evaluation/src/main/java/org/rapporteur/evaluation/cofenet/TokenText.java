package org.rapporteur.evaluation.cofenet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Span;

/**
 * The text that the consecutive lines of one article make: tokens joined by one blank, lines by a blank line so that each is a
 * paragraph; the tokens {@code ``} and {@code ''} become the opening and the closing mark that they stand for, so that whoever
 * reads the text is told what the tokens tell. Knows where each token stands. Immutable.
 */
final class TokenText {

    private static final String LINE_BREAK = "\n\n";

    private final String text;

    /** For each line, for each token, its first and last position. */
    private final List<int[][]> offsets;

    private TokenText(String text, List<int[][]> offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static TokenText of(List<LabelledLine> lines) {
        StringBuilder text = new StringBuilder();
        List<int[][]> offsets = new ArrayList<>();
        for (LabelledLine line : lines) {
            text.append(text.isEmpty() ? "" : LINE_BREAK);
            int[][] tokens = new int[line.tokens().size()][];
            for (int i = 0; i < tokens.length; i++) {
                text.append(i == 0 ? "" : " ");
                int start = text.length();
                text.append(plain(line.tokens().get(i)));
                tokens[i] = new int[] {start, text.length()};
            }
            offsets.add(tokens);
        }
        return new TokenText(text.toString(), offsets);
    }

    String text() {
        return text;
    }

    /** Returns the tokens of a line that a span of the text touches; empty where it touches none. */
    Optional<Span> tokens(int line, Span span) {
        int[][] tokens = offsets.get(line);
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i][0] < span.end() && span.start() < tokens[i][1]) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    private static String plain(String token) {
        return switch (token) {
            case "``" -> "\u201c";
            case "''" -> "\u201d";
            default -> token;
        };
    }
}
