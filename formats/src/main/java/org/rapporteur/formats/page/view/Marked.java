package org.rapporteur.formats.page.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.rapporteur.record.Span;

/**
 * A stretch of a text and all the marks that cover it. Marks overlap as they please, markup may not: cut at every boundary, each
 * stretch can carry its marks as one element. Immutable.
 *
 * @param span the stretch
 * @param marks those that cover it, outermost first: by start, then the longer first, then as given
 * @param <T> what a mark means
 */
public record Marked<T>(Span span, List<Marked.Mark<T>> marks) {

    /**
     * One mark.
     *
     * @param span where it stands
     * @param value what it means
     * @param <T> the sort of meaning
     */
    public record Mark<T>(Span span, T value) {}

    /** Copies the list. */
    public Marked {
        marks = List.copyOf(marks);
    }

    /** Returns the marks that begin with this stretch, outermost first. */
    public List<Mark<T>> beginning() {
        return marks.stream()
                .filter(mark -> mark.span().start() == span.start())
                .toList();
    }

    /**
     * Cuts a text at the boundaries of all marks and at {@code cuts}.
     *
     * @param length the text's length, in UTF-16
     * @param marks in any order; what lies beyond the text is an error
     * @param cuts further positions to cut at, in any order; those outside the text are ignored
     * @return stretches that follow one another and together cover the text; none for an empty one
     * @throws IllegalArgumentException when a mark ends beyond the text
     */
    public static <T> List<Marked<T>> cut(int length, Collection<Mark<T>> marks, Collection<Integer> cuts) {
        List<Mark<T>> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing((Mark<T> mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        int[] bounds = bounds(length, sorted, cuts);
        List<Marked<T>> stretches = new ArrayList<>(bounds.length);
        List<Mark<T>> active = new ArrayList<>();
        PriorityQueue<Integer> ends = new PriorityQueue<>();
        int next = 0;
        for (int i = 0; i + 1 < bounds.length; i++) {
            int start = bounds[i];
            if (!ends.isEmpty() && ends.peek() <= start) {
                active.removeIf(mark -> mark.span().end() <= start);
                while (!ends.isEmpty() && ends.peek() <= start) {
                    ends.remove();
                }
            }
            while (next < sorted.size() && sorted.get(next).span().start() == start) {
                active.add(sorted.get(next));
                ends.add(sorted.get(next).span().end());
                next++;
            }
            stretches.add(new Marked<>(new Span(start, bounds[i + 1]), active));
        }
        return stretches;
    }

    private static <T> int[] bounds(int length, List<Mark<T>> marks, Collection<Integer> cuts) {
        for (Mark<T> mark : marks) {
            if (mark.span().end() > length) {
                throw new IllegalArgumentException("mark " + mark + " ends beyond a text of length " + length);
            }
        }
        IntStream ofMarks = marks.stream()
                .flatMapToInt(
                        mark -> IntStream.of(mark.span().start(), mark.span().end()));
        IntStream ofCuts = cuts.stream().mapToInt(Integer::intValue).filter(cut -> cut > 0 && cut < length);
        int[] all = IntStream.concat(IntStream.of(0, length), IntStream.concat(ofMarks, ofCuts))
                .toArray();
        Arrays.sort(all);
        return Arrays.stream(all).distinct().toArray();
    }
}
