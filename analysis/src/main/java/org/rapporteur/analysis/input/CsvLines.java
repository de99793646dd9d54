package org.rapporteur.analysis.input;

import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated text into lines and fields, in one pass; blank lines are left out. */
final class CsvLines {

    /** The fields of one line. */
    record Line(Place place, List<String> fields) {}

    private final String name;
    private final String text;
    private int at;
    private int line = 1;

    private CsvLines(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static List<Line> of(String name, String text) {
        CsvLines lines = new CsvLines(name, text);
        List<Line> found = new ArrayList<>();
        while (lines.at < text.length()) {
            Line next = lines.next();
            if (next.fields().size() > 1 || !next.fields().get(0).isBlank()) {
                found.add(next);
            }
        }
        return found;
    }

    private Line next() {
        Place place = new Place(name, line);
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        endOfLine();
        return new Line(place, fields);
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new InputException(
                        new Place(name, line),
                        "a double quote inside a field that does not begin with one. Put the field in double quotes and"
                                + " double the quotes in it.");
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        Place opened = new Place(name, line);
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
                if (c == '\n' || (c == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
                    line++;
                }
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else if (at == text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0) {
                return value.toString();
            } else {
                throw new InputException(
                        new Place(name, line),
                        "text after a closing double quote. Double the quotes inside the field.");
            }
        }
        throw new InputException(opened, "a double quote opens a field here and is never closed. Close it.");
    }

    private void endOfLine() {
        if (at < text.length()) {
            boolean windows = text.startsWith("\r\n", at);
            at += windows ? 2 : 1;
            line++;
        }
    }
}
