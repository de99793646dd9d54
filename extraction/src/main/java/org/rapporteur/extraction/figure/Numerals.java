package org.rapporteur.extraction.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.extraction.figure.Lexicon.Word;
import org.rapporteur.extraction.figure.Numeral.Kind;

/** Reads the number that begins at a piece of a sentence. Looks at a bounded number of pieces. */
final class Numerals {

    /** How many pieces a number in words may have, so that a text of nothing else is read in linear time. */
    private static final int LONGEST = 14;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?");

    private static final Set<String> HALVED = Set.of("the", "a", "an", "of", "my", "his", "her", "its", "our", "their");
    private static final Set<String> HALVING = Set.of("by", "about", "nearly", "than", "over", "roughly", "almost");
    private static final Set<String> OUT_OF_HUNDREDS = Set.of("20", "100", "1,000");

    private final Lexicon lexicon;
    private final List<Piece> pieces;

    Numerals(Lexicon lexicon, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    /** Returns the number that begins here. */
    Optional<Numeral> at(int index) {
        Piece piece = pieces.get(index);
        if (piece.isDigits()) {
            return digits(index).map(this::scaled).map(this::ratio);
        }
        if (lexicon.is(piece, Word.SMALL) || lexicon.is(piece, Word.TEN)) {
            return Optional.of(ratio(parts(words(index))));
        }
        if (lexicon.is(piece, Word.VAGUE)) {
            return vague(index);
        }
        return switch (piece.small()) {
            case "a", "an" -> withArticle(index);
            case "few", "several" -> several(index, index + 1);
            case "half" -> half(index);
            default -> Optional.empty();
        };
    }

    private Optional<Numeral> digits(int index) {
        String text = pieces.get(index).text();
        boolean grouped = GROUPED.matcher(text).matches();
        if (!grouped && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(grouped ? text.replace(",", "") : text);
        int end = index + 1;
        if (is(end, "\u00bd") && pieces.get(end).glued()) {
            value = value.add(new BigDecimal("0.5"));
            end++;
        }
        return Optional.of(new Numeral(index, end, value, value, Kind.DIGITS));
    }

    /** "2.5bn", "2.5 billion", "2.5-billion". */
    private Numeral scaled(Numeral number) {
        int next = number.end();
        if (next < pieces.size()
                && pieces.get(next).glued()
                && lexicon.is(pieces.get(next), Word.SHORT)
                && !isGlued(next + 1, "-")) {
            return number.times(lexicon.value(pieces.get(next)), next + 1);
        }
        int scale = behindHyphen(next);
        return scale < pieces.size() && lexicon.is(pieces.get(scale), Word.SCALE)
                ? number.times(lexicon.value(pieces.get(scale)), scale + 1)
                : half(number);
    }

    private Numeral words(int index) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = lexicon.value(pieces.get(index));
        BigDecimal plain = current;
        boolean ten = lexicon.is(pieces.get(index), Word.TEN);
        boolean open = false;
        int end = index + 1;
        while (end < pieces.size() && end - index < LONGEST) {
            int next = behindHyphen(end);
            if (open && is(next, "and") && next + 1 < pieces.size()) {
                next++;
            }
            if (next >= pieces.size()) {
                break;
            }
            Piece piece = pieces.get(next);
            boolean small = lexicon.is(piece, Word.SMALL);
            if (lexicon.is(piece, Word.SCALE)) {
                BigDecimal scale = lexicon.value(piece);
                current = current.multiply(scale);
                if (scale.intValue() >= 1000) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
                open = true;
                ten = false;
            } else if ((ten && small) || (open && (small || lexicon.is(piece, Word.TEN)))) {
                current = current.add(lexicon.value(piece));
                plain = open ? plain : current;
                ten = !small;
                open = false;
            } else {
                break;
            }
            end = next + 1;
        }
        return half(new Numeral(index, end, total.add(current), plain, Kind.WORDS));
    }

    /** "Two and a half". */
    private Numeral half(Numeral number) {
        int end = number.end();
        boolean halved = is(end, "and") && is(end + 1, "a") && is(end + 2, "half");
        return halved
                ? new Numeral(
                        number.start(),
                        end + 3,
                        number.value().add(new BigDecimal("0.5")),
                        number.plain(),
                        number.kind())
                : number;
    }

    /** "Two-thirds", "one third of". */
    private Numeral parts(Numeral number) {
        int next = behindHyphen(number.end());
        if (next >= pieces.size() || !lexicon.is(pieces.get(next), Word.PART)) {
            return number;
        }
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean plural = pieces.get(next).small().endsWith("s");
        boolean sure = plural ? !one : one && (next > number.end() || is(next + 1, "of"));
        return sure ? part(number.start(), next + 1, number.value(), lexicon.value(pieces.get(next))) : number;
    }

    /** "Three in five", "three out of five": a part, and not so many in so many weeks. */
    private Numeral ratio(Numeral number) {
        boolean few = number.value() != null
                && number.end() == number.start() + 1
                && number.value().compareTo(BigDecimal.TEN) < 0
                && number.value().signum() > 0;
        int in = behindHyphen(number.end());
        int of = is(in, "out") && is(in + 1, "of") ? in + 2 : is(in, "in") ? behindHyphen(in + 1) : -1;
        if (!few || number.kind() == Kind.PART || of < 0 || of >= pieces.size()) {
            return number;
        }
        Piece piece = pieces.get(of);
        boolean small = lexicon.is(piece, Word.SMALL);
        if (!small && !piece.isDigits()) {
            return number;
        }
        Optional<Numeral> whole = small ? Optional.of(words(of)) : digits(of);
        boolean time =
                of + 1 < pieces.size() && TIMES.contains(pieces.get(of + 1).small());
        boolean round = whole.isPresent()
                && (whole.get().value().compareTo(BigDecimal.TEN) <= 0 || OUT_OF_HUNDREDS.contains(piece.text()));
        return round && !time && whole.get().value().compareTo(number.value()) > 0
                ? part(
                        number.start(),
                        whole.get().end(),
                        number.value(),
                        whole.get().value())
                : number;
    }

    private static final Set<String> TIMES = Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

    private Optional<Numeral> withArticle(int index) {
        int next = index + 1;
        if (next >= pieces.size()) {
            return Optional.empty();
        }
        Piece piece = pieces.get(next);
        if (lexicon.is(piece, Word.SCALE)) {
            BigDecimal value = lexicon.value(piece);
            return Optional.of(scaled(new Numeral(index, next + 1, value, value, Kind.WORDS)));
        }
        if (lexicon.is(piece, Word.PART) && !piece.small().endsWith("s") && is(next + 1, "of")) {
            return Optional.of(part(index, next + 1, BigDecimal.ONE, lexicon.value(piece)));
        }
        return piece.small().equals("few") ? several(index, next + 1) : Optional.empty();
    }

    /** "Several hundred": as many as nobody says. */
    private Optional<Numeral> several(int start, int scale) {
        return scale < pieces.size() && lexicon.is(pieces.get(scale), Word.SCALE)
                ? Optional.of(new Numeral(start, scale + 1, null, null, Kind.VAGUE))
                : Optional.empty();
    }

    /** "Tens of thousands"; "scores" are also points, and "tens" need what they are tens of. */
    private Optional<Numeral> vague(int index) {
        int end = index + 1;
        while (end + 1 < pieces.size()
                && end - index < LONGEST
                && is(end, "of")
                && lexicon.is(pieces.get(end + 1), Word.VAGUE)) {
            end += 2;
        }
        String small = pieces.get(index).small();
        boolean needs = small.equals("tens") || (small.equals("scores") && !is(end, "of"));
        return needs && end == index + 1
                ? Optional.empty()
                : Optional.of(new Numeral(index, end, null, null, Kind.VAGUE));
    }

    private Optional<Numeral> half(int index) {
        int next = index + 1;
        if (next >= pieces.size()) {
            return Optional.empty();
        }
        BigDecimal half = Numeral.part(BigDecimal.ONE, new BigDecimal(2));
        int article = is(next, "a") ? next + 1 : behindHyphen(next);
        if (article < pieces.size() && lexicon.is(pieces.get(article), Word.SCALE)) {
            return Optional.of(new Numeral(index, next, half, half, Kind.WORDS)
                    .times(lexicon.value(pieces.get(article)), article + 1));
        }
        boolean led = index > 0 && HALVING.contains(pieces.get(index - 1).small());
        boolean measured = article > next
                && article < pieces.size()
                && !pieces.get(article).isCapital();
        boolean sure = led || HALVED.contains(pieces.get(next).small()) || measured;
        return sure ? Optional.of(new Numeral(index, next, half, half, Kind.PART)) : Optional.empty();
    }

    private static Numeral part(int start, int end, BigDecimal of, BigDecimal by) {
        BigDecimal value = Numeral.part(of, by);
        return new Numeral(start, end, value, value, Kind.PART);
    }

    private int behindHyphen(int index) {
        boolean hyphen = index + 1 < pieces.size()
                && pieces.get(index).isHyphen()
                && pieces.get(index).glued()
                && pieces.get(index + 1).glued();
        return hyphen ? index + 1 : index;
    }

    private boolean isGlued(int index, String text) {
        return is(index, text) && pieces.get(index).glued();
    }

    private boolean is(int index, String small) {
        return index < pieces.size() && pieces.get(index).small().equals(small);
    }
}
