package org.rapporteur.extraction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.rapporteur.extraction.figure.Numeral.Kind;

/** Tells numbers that are names, marks, times and pronouns from quantities, by what stands around them. */
final class NoFigure {

    private static final Set<String> GLUE =
            Set.of("/", ":", "@", "#", "&", "=", "_", "\\", ".", "'", "\u2019", "\u00a7", "*", "^");
    private static final Set<String> CLOCK =
            Set.of("am", "pm", "noon", "midnight", "gmt", "o'clock", "o\u2019clock", "et", "est", "edt");
    private static final Set<String> FUNCTION = Set.of(
            "the",
            "a",
            "an",
            "in",
            "of",
            "at",
            "by",
            "to",
            "for",
            "with",
            "on",
            "and",
            "or",
            "than",
            "all",
            "some",
            "about",
            "over",
            "under",
            "nearly",
            "only",
            "just",
            "these",
            "those",
            "its",
            "their",
            "his",
            "her",
            "from",
            "between",
            "least",
            "most",
            "more",
            "up",
            "any",
            "no",
            "said",
            "says",
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "killed",
            "but",
            "as",
            "another",
            "other",
            "first",
            "last",
            "next",
            "near",
            "around",
            "after",
            "before",
            "almost",
            "exactly",
            "roughly",
            "approximately",
            "every",
            "my",
            "our",
            "your",
            "that",
            "this");
    private static final Set<String> AMONG = Set.of(
            "than",
            "as",
            "least",
            "most",
            "only",
            "about",
            "nearly",
            "some",
            "over",
            "under",
            "another",
            "all",
            "up",
            "killed",
            "killing",
            "wounded",
            "wounding",
            "injured",
            "injuring",
            "by",
            "just",
            "almost",
            "around",
            "roughly",
            "exactly",
            "leaving",
            "total",
            "where",
            "and",
            "but");
    private static final Set<String> BOUNDS =
            Set.of("least", "only", "just", "than", "exactly", "another", "with", "precisely");
    private static final Set<String> YEARS = Set.of(
            "in", "since", "by", "until", "till", "of", "from", "before", "after", "during", "the", "this", "for",
            "and");

    private final Lexicon lexicon;
    private final List<Piece> pieces;

    NoFigure(Lexicon lexicon, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    /** Returns whether marks around a number show that it is none: part of a name, an address, a telephone number, a list. */
    boolean isGlued(int start, int end) {
        Piece first = pieces.get(start);
        if (start > 0 && first.glued()) {
            Piece before = pieces.get(start - 1);
            boolean hyphened = before.isHyphen() && before.glued();
            if (GLUE.contains(before.text()) || isWord(before) || hyphened) {
                return true;
            }
        }
        return end < pieces.size() && pieces.get(end).glued() && isTied(start, end);
    }

    private boolean isTied(int start, int end) {
        Piece behind = pieces.get(end);
        boolean more = end + 1 < pieces.size() && pieces.get(end + 1).glued();
        boolean digits = more && pieces.get(end + 1).isDigits();
        boolean bracketed = start > 0
                && pieces.get(start - 1).text().equals("[")
                && behind.text().equals("]");
        boolean listed = start == 0
                && !more
                && (behind.text().equals(".") || behind.text().equals(")"));
        boolean item = behind.text().equals("(") || bracketed || listed;
        return isWord(behind)
                || item
                || (more && behind.text().equals("/"))
                || (digits && GLUE.contains(behind.text()));
    }

    /** Returns whether a clock time, an ordinal or a telephone number goes on behind a number. */
    boolean isTime(int end) {
        if (end >= pieces.size()) {
            return false;
        }
        String small = pieces.get(end).small();
        boolean dotted = (small.equals("a") || small.equals("p"))
                && end + 2 < pieces.size()
                && pieces.get(end + 1).text().equals(".")
                && pieces.get(end + 2).small().equals("m");
        return dotted || CLOCK.contains(small);
    }

    /** Returns whether a number without a unit is a name by the noun before it: "Article 5", "Boeing 747", "Gang of Eight". */
    boolean isName(Numeral number, boolean counts) {
        int before = number.start() - 1;
        Piece first = pieces.get(number.start());
        if (before < 0 || first.glued()) {
            return false;
        }
        Piece noun = pieces.get(before);
        boolean dotted = noun.text().equals(".")
                && before > 0
                && noun.glued()
                && pieces.get(before - 1).small().equals("no");
        if (dotted || lexicon.isNumbered(noun.small())) {
            return dotted || !noun.small().equals("no") || noun.isCapital();
        }
        boolean capital = noun.isCapital() && isWord(noun) && !FUNCTION.contains(noun.small());
        if (capital) {
            boolean named = noun.tag().startsWith("PROPN") && before > 0;
            boolean group = first.isCapital() && !first.isDigits();
            return group || (named && !counts);
        }
        boolean of = noun.small().equals("of")
                && before > 0
                && pieces.get(before - 1).isCapital();
        return (of && !counts)
                || (number.kind() == Kind.WORDS && first.isCapital() && before > 0 && isAmongNames(number));
    }

    private boolean isAmongNames(Numeral number) {
        int next = number.end();
        return next < pieces.size()
                && pieces.get(next).isCapital()
                && !pieces.get(number.start() - 1).isCapital()
                && isWord(pieces.get(number.start() - 1));
    }

    /** Returns whether it may be a year: four digits as years have them, and nothing that it would count. */
    boolean isYear(Numeral number, boolean counts) {
        boolean four = number.kind() == Kind.DIGITS
                && pieces.get(number.start()).text().length() == 4
                && !number.isScaled();
        boolean between = four
                && number.value().compareTo(BigDecimal.valueOf(1500)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(2099)) <= 0;
        boolean led = number.start() > 0
                && YEARS.contains(pieces.get(number.start() - 1).small());
        boolean many = counts
                && number.end() < pieces.size()
                && pieces.get(number.end()).small().endsWith("s");
        boolean people = counts
                && number.end() < pieces.size()
                && pieces.get(number.end()).small().equals("people");
        return between && ((!many && !people) || led || pieces.get(number.end()).isCapital());
    }

    /** Returns whether a number in words is a pronoun or an article: "one of them", "the two". */
    boolean isPronoun(Numeral number, boolean unit, boolean counts) {
        if (number.kind() != Kind.WORDS || number.end() - number.start() > 1) {
            return false;
        }
        String before =
                number.start() == 0 ? "" : pieces.get(number.start() - 1).small();
        if (pieces.get(number.start()).small().equals("one")) {
            boolean day = number.end() < pieces.size()
                    && pieces.get(number.end()).small().startsWith("day");
            boolean point = number.end() < pieces.size()
                    && pieces.get(number.end()).small().startsWith("point");
            boolean bound = BOUNDS.contains(before);
            boolean idiom = number.end() < pieces.size()
                    && pieces.get(number.end()).small().equals("of");
            return idiom || (unit ? (day || point) && !bound : !counts || !bound);
        }
        boolean verb =
                number.end() < pieces.size() && (isTagged(number.end(), "VERB") || isTagged(number.end(), "AUX"));
        boolean alone = number.start() == 0 ? verb : AMONG.contains(before);
        return !unit && !counts && !alone;
    }

    private boolean isTagged(int index, String tag) {
        return pieces.get(index).tag().startsWith(tag);
    }

    private static boolean isWord(Piece piece) {
        return Character.isLetter(piece.text().codePointAt(0));
    }
}
