package org.rapporteur.formats.page.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Variant;

/** Shows two printings of an utterance as one text, what is left out and put in between the words that both have. Stateless. */
final class Comparison {

    private Comparison() {}

    /** A word with whatever stands behind it, and whether an edit covers it. */
    private record Token(String text, boolean edited) {}

    /**
     * Returns the pieces in order; without edits, the words of the other printing.
     *
     * @param full the report of the fullest printing
     * @param fullest the fullest printing
     * @param outlet the report of the other one
     * @param other the other printing
     */
    static List<Piece> of(Outlet full, Variant fullest, Outlet outlet, Variant other) {
        List<Token> from = tokens(full, fullest.spans(), spans(other.edits(), Edit::from, full));
        List<Token> to = tokens(outlet, other.spans(), spans(other.edits(), Edit::to, outlet));
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < from.size() || k < to.size()) {
            if (i < from.size() && from.get(i).edited()) {
                add(pieces, Piece.Change.DROPPED, from.get(i++).text());
            } else if (k < to.size() && to.get(k).edited()) {
                add(pieces, Piece.Change.INSERTED, to.get(k++).text());
            } else if (i < from.size() && k < to.size()) {
                add(pieces, Piece.Change.SAME, to.get(k++).text());
                i++;
            } else if (i < from.size()) {
                add(pieces, Piece.Change.DROPPED, from.get(i++).text());
            } else {
                add(pieces, Piece.Change.INSERTED, to.get(k++).text());
            }
        }
        return pieces;
    }

    private static List<Span> spans(List<Edit> edits, Function<Edit, Evidence> side, Outlet outlet) {
        List<Span> spans = new ArrayList<>();
        for (Edit edit : edits) {
            Evidence evidence = side.apply(edit);
            if (evidence != null && evidence.report().equals(outlet.id())) {
                spans.addAll(evidence.spans());
            }
        }
        return spans;
    }

    private static List<Token> tokens(Outlet outlet, List<Span> spans, List<Span> edited) {
        String text = outlet.view().report().text();
        List<Span> sorted = edited.stream().sorted().toList();
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            int at = span.start();
            while (at < span.end()) {
                int end = end(text, at, span.end());
                while (next < sorted.size() && sorted.get(next).end() <= at) {
                    next++;
                }
                boolean covered = next < sorted.size() && sorted.get(next).start() < end(text, at, end, true);
                String glue = end == span.end() ? " " : "";
                tokens.add(new Token(text.substring(at, end) + glue, covered));
                at = end;
            }
        }
        return tokens;
    }

    /** Returns where the next word begins: behind the letters from here on and behind what is none. */
    private static int end(String text, int start, int limit) {
        int at = end(text, start, limit, true);
        while (at < limit && !isWord(text, at, limit)) {
            at++;
        }
        return at;
    }

    private static int end(String text, int start, int limit, boolean words) {
        int at = start;
        while (at < limit && isWord(text, at, limit) != words) {
            at++;
        }
        while (at < limit && isWord(text, at, limit) == words) {
            at++;
        }
        return at;
    }

    /** A letter, a digit or a mark; or an apostrophe, full stop or comma between two. */
    private static boolean isWord(String text, int at, int limit) {
        char unit = text.charAt(at);
        if (isLetter(unit)) {
            return true;
        }
        boolean joins = unit == '\'' || unit == '\u2019' || unit == '\u02bc' || unit == '.' || unit == ',';
        return joins && at > 0 && at + 1 < limit && isLetter(text.charAt(at - 1)) && isInside(text, at);
    }

    private static boolean isInside(String text, int at) {
        char behind = text.charAt(at + 1);
        return text.charAt(at) == ','
                ? Character.isDigit(text.charAt(at - 1)) && Character.isDigit(behind)
                : isLetter(behind);
    }

    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    private static void add(List<Piece> pieces, Piece.Change change, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).change() == change) {
            pieces.set(last, new Piece(change, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }
}
