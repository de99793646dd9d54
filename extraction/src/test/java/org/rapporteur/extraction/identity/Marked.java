package org.rapporteur.extraction.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.encoder.Names;
import org.rapporteur.record.Span;

/**
 * A text in which a person has marked who speaks: {@code [1 Ann Lee] told <1 reporters> that {1 it rains}}. The number ties the
 * three together. A source without braces says what follows it in its paragraph, up to the next source.
 */
final class Marked {

    private static final String OPENS = "[<{";
    private static final String CLOSES = "]>}";

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Span> sources = new TreeMap<>();
    private final Map<Integer, Span> addressees = new TreeMap<>();
    private final Map<Integer, List<Span>> contents = new TreeMap<>();

    private record Open(char mark, int number, int start) {}

    private Marked(String marked) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            if (OPENS.indexOf(letter) >= 0) {
                int blank = marked.indexOf(' ', i);
                open.push(new Open(letter, Integer.parseInt(marked.substring(i + 1, blank)), text.length()));
                i = blank;
            } else if (CLOSES.indexOf(letter) >= 0) {
                close(open.pop(), letter);
            } else {
                text.append(letter);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark stays open in: " + marked);
        }
        sources.forEach((number, span) -> contents.computeIfAbsent(number, ignored -> List.of(behind(span))));
    }

    /** Reads a marked text; throws an exception that quotes it when a mark does not close. */
    static Marked of(String marked) {
        return new Marked(marked);
    }

    private void close(Open open, char mark) {
        if (OPENS.indexOf(open.mark()) != CLOSES.indexOf(mark)) {
            throw new IllegalArgumentException("'" + open.mark() + open.number() + "' is closed by '" + mark + "'");
        }
        Span span = new Span(open.start(), text.length());
        switch (open.mark()) {
            case '[' -> sources.put(open.number(), span);
            case '<' -> addressees.put(open.number(), span);
            default ->
                contents.computeIfAbsent(open.number(), ignored -> new ArrayList<>())
                        .add(span);
        }
    }

    private Span behind(Span source) {
        int line = text.indexOf("\n", source.end());
        int end = line < 0 ? text.length() : line;
        for (Span other : sources.values()) {
            end = other.start() >= source.end() ? Math.min(end, other.start()) : end;
        }
        if (text.substring(source.end(), end).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    "nothing follows the source \"" + source.in(text.toString()) + "\": mark what it says with braces");
        }
        return new Span(source.end(), end);
    }

    /** Returns the text without the marks. */
    String text() {
        return text.toString();
    }

    /** Returns where each source stands, by its number. */
    Map<Integer, Span> sources() {
        return sources;
    }

    /** Returns the addressee of each statement that has one, by its number. */
    Map<Integer, Span> addressees() {
        return addressees;
    }

    /** Returns what each source says, by its number, in the order of the text. */
    Map<Integer, List<Span>> contents() {
        return contents;
    }

    /** Returns every place of names, the longer first where two overlap, as a pass of the encoder would have kept them. */
    Names names(Map<Name.Type, List<String>> named) {
        List<Name> names = new ArrayList<>();
        List<Map.Entry<Name.Type, String>> all = new ArrayList<>();
        named.forEach((type, list) -> list.forEach(name -> all.add(Map.entry(type, name))));
        all.sort(Comparator.comparing(entry -> -entry.getValue().length()));
        for (Map.Entry<Name.Type, String> entry : all) {
            String name = entry.getValue();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (names.stream().noneMatch(other -> other.span().overlaps(span)) && isWhole(span)) {
                    names.add(new Name(span, entry.getKey(), 0.9));
                }
            }
        }
        names.sort(Comparator.comparing(Name::span));
        return new Names(names);
    }

    private boolean isWhole(Span span) {
        boolean before = span.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(span.start()));
        boolean after = span.end() < text.length() && Character.isLetterOrDigit(text.codePointAt(span.end()));
        return !before && !after;
    }
}
