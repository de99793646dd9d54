package org.rapporteur.evaluation.match;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Blank;
import org.rapporteur.record.Span;

/** Counts the non-blank characters (code points) of a text between two positions. Immutable. */
public final class Ink {

    private final String text;
    private final int[] before;

    private Ink(String text) {
        this.text = text;
        this.before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean counts = !Blank.is(unit) && !Character.isLowSurrogate(unit);
            before[i + 1] = before[i] + (counts ? 1 : 0);
        }
    }

    /** Returns the counter for {@code text}; one pass over it. */
    public static Ink of(String text) {
        return new Ink(text);
    }

    /** Returns the number of non-blank characters in {@code [start, end)}; 0 where the range is empty. */
    public int count(int start, int end) {
        return start >= end ? 0 : before[end] - before[start];
    }

    /**
     * Returns what the spans cover: blanks at the ends of each piece removed, blank pieces dropped, pieces that overlap or
     * touch made one.
     *
     * @param spans in any order
     */
    public Extent extent(List<Span> spans) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int start = span.start();
            int end = span.end();
            while (start < end && Blank.is(text.charAt(start))) {
                start++;
            }
            while (start < end && Blank.is(text.charAt(end - 1))) {
                end--;
            }
            int last = pieces.size() - 1;
            if (start < end && last >= 0 && start <= pieces.get(last).end()) {
                pieces.set(
                        last,
                        new Span(
                                pieces.get(last).start(),
                                Math.max(end, pieces.get(last).end())));
            } else if (start < end) {
                pieces.add(new Span(start, end));
            }
        }
        int size = pieces.stream()
                .mapToInt(piece -> count(piece.start(), piece.end()))
                .sum();
        return new Extent(pieces, size);
    }

    /** Returns how many non-blank characters both cover. */
    public int common(Extent one, Extent other) {
        int common = 0;
        for (Span a : one.pieces()) {
            for (Span b : other.pieces()) {
                common += count(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
            }
        }
        return common;
    }
}
