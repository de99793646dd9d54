package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.quotation.Mark.Family;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * Pairs the marks of one paragraph, single marks left aside. A stack of open marks; a straight mark whose neighbours do not
 * tell closes what is open, else opens. An opening mark that nothing closes ends where the next of its family opens, else
 * with the paragraph.
 */
final class Pairer {

    private final String text;
    private final Span paragraph;
    private final List<Open> stack = new ArrayList<>();
    private final Map<Family, List<Open>> byFamily = new EnumMap<>(Family.class);
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Mark> strays = new ArrayList<>();

    private Pairer(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** What was paired, in no particular order, and the closing marks that close nothing. */
    record Paired(List<Stretch> stretches, List<Mark> strays) {

        /** Returns how many marks found no partner. */
        long faults() {
            return strays.size()
                    + stretches.stream().filter(stretch -> !stretch.closed()).count();
        }
    }

    /**
     * Returns the stretches between marks. A straight mark behind a digit may stand for inches: it is left out where that
     * makes the others balance better.
     */
    static Paired pair(String text, Span paragraph, MarkScanner.Scan scan) {
        List<Mark> marks = scan.marks().stream()
                .filter(mark -> mark.family() != Family.SINGLE)
                .toList();
        Paired paired = new Pairer(text, paragraph).run(marks, scan.words());
        if (paired.faults() > 0) {
            List<Mark> others = marks.stream()
                    .filter(mark -> !isMeasure(text, paragraph, mark))
                    .toList();
            if (others.size() < marks.size()) {
                Paired second = new Pairer(text, paragraph).run(others, scan.words());
                return second.faults() < paired.faults() ? second : paired;
            }
        }
        return paired;
    }

    /** Returns whether a straight mark stands behind a digit. */
    static boolean isMeasure(String text, Span paragraph, Mark mark) {
        return mark.sign() == '"'
                && mark.start() > paragraph.start()
                && Character.isDigit(text.charAt(mark.start() - 1));
    }

    private Paired run(List<Mark> marks, int words) {
        for (Mark mark : marks) {
            List<Open> open = byFamily.computeIfAbsent(mark.family(), family -> new ArrayList<>());
            switch (side(mark, !open.isEmpty())) {
                case OPEN -> open(mark, open);
                case CLOSE -> close(mark, open);
                case EITHER -> strays.add(mark);
            }
        }
        finish(words);
        return new Paired(stretches, strays);
    }

    /** Returns what a mark does here; {@code EITHER} when nothing. */
    private Side side(Mark mark, boolean isOpen) {
        boolean bracket = mark.family() == Family.CORNER || mark.family() == Family.WHITE_CORNER;
        Side context = bracket ? mark.printed() : mark.context();
        return switch (mark.printed()) {
            case OPEN -> context == Side.CLOSE && isOpen ? Side.CLOSE : Side.OPEN;
            case CLOSE -> {
                boolean opens = context == Side.OPEN || mark.start() == paragraph.start();
                yield isOpen ? Side.CLOSE : opens ? Side.OPEN : Side.EITHER;
            }
            case EITHER ->
                switch (context) {
                    case OPEN -> Side.OPEN;
                    case CLOSE -> isOpen ? Side.CLOSE : Side.EITHER;
                    case EITHER -> isOpen ? Side.CLOSE : Side.OPEN;
                };
        };
    }

    private void open(Mark mark, List<Open> open) {
        Open opened = new Open(mark, stack.size());
        if (!open.isEmpty()) {
            Open outer = open.get(open.size() - 1);
            if (outer.next == null && !isBlockQuotation(outer.mark, mark)) {
                outer.next = outer.depth + 1 < stack.size() ? stack.get(outer.depth + 1).mark : mark;
            }
        }
        stack.add(opened);
        open.add(opened);
    }

    /** Returns whether a paragraph is quoted whole, in straight marks, and holds a quotation in curly ones. */
    private boolean isBlockQuotation(Mark outer, Mark inner) {
        return outer.start() == paragraph.start() && !outer.hasStyleOf(inner);
    }

    private void close(Mark mark, List<Open> open) {
        Open closed = open.get(open.size() - 1);
        int end = trimmed(mark.start());
        while (stack.size() > closed.depth + 1) {
            Open lost = pop();
            stretches.add(
                    Stretch.unclosed(lost.mark, Math.max(end, lost.mark.end()), mark.words(), Stretch.OUTER_CLOSES));
        }
        pop();
        stretches.add(Stretch.closed(closed.mark, mark, null));
    }

    private Open pop() {
        Open top = stack.remove(stack.size() - 1);
        List<Open> open = byFamily.get(top.mark.family());
        open.remove(open.size() - 1);
        return top;
    }

    /** Ends what is still open: each before the next of its family, and never behind the one around it. */
    private void finish(int words) {
        List<Stretch> around = new ArrayList<>();
        for (Open lost : stack) {
            while (!around.isEmpty() && around.get(around.size() - 1).end() <= lost.mark.start()) {
                around.remove(around.size() - 1);
            }
            Stretch outer = around.isEmpty() ? null : around.get(around.size() - 1);
            Stretch stretch;
            if (lost.next != null && (outer == null || lost.next.start() < outer.end())) {
                int end = Math.max(trimmed(lost.next.start()), lost.mark.end());
                stretch = Stretch.unclosed(lost.mark, end, lost.next.words(), Stretch.NEXT_OPENS);
            } else if (outer != null) {
                stretch = Stretch.unclosed(
                        lost.mark, outer.end(), outer.words() + outer.opening().words(), outer.doubt());
            } else {
                stretch = Stretch.unclosed(lost.mark, paragraph.end(), words, Stretch.NO_CLOSING);
            }
            stretches.add(stretch);
            around.add(stretch);
        }
    }

    private int trimmed(int end) {
        int position = end;
        while (position > paragraph.start() && Character.isWhitespace(text.charAt(position - 1))) {
            position--;
        }
        return position;
    }

    /** A mark that waits for its partner. */
    private static final class Open {
        private final Mark mark;
        private final int depth;

        /** Where the first of its family opened above it, or what stands around that one. */
        private Mark next;

        private Open(Mark mark, int depth) {
            this.mark = mark;
            this.depth = depth;
        }
    }
}
