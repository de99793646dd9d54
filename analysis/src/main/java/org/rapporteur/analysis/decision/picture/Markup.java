package org.rapporteur.analysis.decision.picture;

import java.util.ArrayList;
import java.util.List;

/** Writes SVG: elements, numbers that read the same on every machine, text that cannot become markup. Not thread-safe. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Adds markup as it is. */
    Markup raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    /** Adds a line of text. */
    Markup text(double x, double y, String kind, String words) {
        return raw("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + kind + "\">" + escaped(words)
                + "</text>");
    }

    /** Adds text over as many lines as it takes and returns where the next line would stand. */
    double paragraph(double x, double y, String kind, String words, int columns, double step) {
        double at = y;
        for (String line : wrapped(words, columns)) {
            text(x, at, kind, line);
            at += step;
        }
        return at;
    }

    /** Returns a number with one decimal at most. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Returns the words so that a reader of XML reads them as they are; what XML cannot hold becomes a replacement character. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /** Returns the words over lines of so many columns at most, cut inside a word only where it is longer than a line. */
    static List<String> wrapped(String words, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > columns) {
                lines.add(line);
                line = "";
            }
            while (rest.length() > columns) {
                int cut = Character.isHighSurrogate(rest.charAt(columns - 1)) ? columns - 1 : columns;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = line.isEmpty() ? rest : line + " " + rest;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
