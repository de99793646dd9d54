package org.rapporteur.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.figure.Numeral.Kind;
import org.rapporteur.record.Span;

/** Reads the figures of one sentence, from left to right. */
final class Reader {

    private static final Set<String> NO_NOUNS = Set.of(
            "sided",
            "handed",
            "faced",
            "fold",
            "off",
            "on",
            "to",
            "and",
            "for",
            "by",
            "in",
            "of",
            "or",
            "plus",
            "odd",
            "something");
    private static final Set<String> BETWEEN = Set.of("to", "and", "or");

    private final Lexicon lexicon;
    private final Units units;
    private final List<Piece> pieces;
    private final Numerals numerals;
    private final NoFigure no;
    private final Counted counted;

    /**
     * A figure before it has its identifier.
     *
     * @param span number and unit
     * @param value or null
     * @param unit or null
     * @param counts where what it counts stands, or null
     * @param end index behind its last piece
     */
    record Found(Span span, BigDecimal value, String unit, Span counts, int end) {

        Found with(String unit, Span counts) {
            return new Found(span, value, unit, counts, end);
        }
    }

    Reader(Lexicon lexicon, Units units, List<Piece> pieces, Counted counted) {
        this.lexicon = lexicon;
        this.units = units;
        this.pieces = pieces;
        this.numerals = new Numerals(lexicon, pieces);
        this.no = new NoFigure(lexicon, pieces);
        this.counted = counted;
    }

    /** Returns the figures, in order. */
    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            Optional<Numeral> number = numerals.at(i);
            if (number.isEmpty()) {
                i++;
                continue;
            }
            Optional<Numeral> second = second(number.get());
            if (second.isPresent()) {
                i = range(number.get(), second.get(), found);
            } else {
                figure(number.get(), false).ifPresent(found::add);
                i = number.get().end();
            }
        }
        return found;
    }

    /** Returns the second number of a range: "10 to 15", "10-15", "between 10 and 15". */
    private Optional<Numeral> second(Numeral first) {
        int next = first.end();
        if (first.value() == null || first.kind() == Kind.PART || next + 1 >= pieces.size()) {
            return Optional.empty();
        }
        Piece tie = pieces.get(next);
        boolean hyphen = tie.isHyphen() && tie.glued() && pieces.get(next + 1).glued();
        boolean and = tie.small().equals("and")
                && first.start() > 0
                && pieces.get(first.start() - 1).small().equals("between");
        boolean word = BETWEEN.contains(tie.small()) && !tie.small().equals("and");
        int start = next + 1;
        start += start + 1 < pieces.size() && units.before(pieces, start + 1).isPresent() ? 1 : 0;
        return hyphen || and || word
                ? numerals.at(start).filter(second -> second.value() != null && second.kind() != Kind.PART)
                : Optional.empty();
    }

    /** Adds both ends of a range, the first with the scale and unit of the second; or neither, where it is a score or a code. */
    private int range(Numeral first, Numeral second, List<Found> found) {
        boolean hyphen = pieces.get(first.end()).isHyphen();
        boolean rising = first.plain().compareTo(second.plain()) < 0;
        Optional<Units.Found> sign = units.before(pieces, first.start());
        Optional<Found> upper = figure(second, true)
                .map(one -> one.unit() == null && sign.isPresent()
                        ? one.with(sign.get().name(), one.counts())
                        : one);
        boolean measured =
                upper.isPresent() && (upper.get().unit() != null || upper.get().counts() != null);
        if ((hyphen && !rising) || (!measured && (hyphen || !rising))) {
            return second.end();
        }
        Numeral lower = rising
                        && second.isScaled()
                        && !first.isScaled()
                        && first.value().compareTo(second.plain()) < 0
                ? new Numeral(
                        first.start(),
                        first.end(),
                        first.value().multiply(second.value()).divide(second.plain()),
                        first.plain(),
                        first.kind())
                : first;
        Optional<Found> under = no.isGlued(first.start(), first.end()) ? Optional.empty() : figure(lower, true);
        under.map(one -> upper.isPresent() && one.unit() == null
                        ? one.with(upper.get().unit(), upper.get().counts())
                        : one)
                .ifPresent(found::add);
        upper.ifPresent(found::add);
        return upper.map(Found::end).orElse(second.end());
    }

    /** Returns the figure of a number, unless it is none. In a range neither hyphens nor pronouns say so. */
    private Optional<Found> figure(Numeral number, boolean inRange) {
        Optional<Units.Found> sign = units.before(pieces, number.start());
        Optional<Units.Found> unit = units.behind(pieces, number.end()).or(() -> unitBehindWord(number));
        int start = sign.map(Units.Found::index).orElse(number.start());
        int end = unit.map(Units.Found::index).orElse(number.end());
        boolean glued = no.isGlued(start, end);
        if ((glued && !inRange) || no.isTime(end)) {
            return Optional.empty();
        }
        String name = sign.or(() -> unit).map(Units.Found::name).orElse(null);
        boolean hyphen = unit.isEmpty() && isHyphened(end);
        if (hyphen && !inRange) {
            return compound(number, start, end, name);
        }
        int position = pieces.get(end - 1).span().end();
        Span counts = name == null || (number.value() == null && unit.isEmpty())
                ? counted.behindNumber(position).orElse(null)
                : counted.behindUnit(position, sign.isPresent()).orElse(null);
        boolean named = name == null && (no.isName(number, counts != null) || no.isYear(number, counts != null));
        if (named || (!inRange && no.isPronoun(number, name != null, counts != null))) {
            return Optional.empty();
        }
        Span back = counts == null && (name == null || name.equals("percent"))
                ? counted.before(pieces.get(start).span().start()).orElse(null)
                : counts;
        return aged(number, new Found(span(start, end), value(number), name, back, end));
    }

    /** "640-strong unit", "15-member council": counts the noun in the compound, or behind "strong". */
    private Optional<Found> compound(Numeral number, int start, int end, String unit) {
        Piece word = pieces.get(end + 1);
        boolean one = pieces.get(number.start()).small().equals("one");
        boolean plain = !one && Character.isLetter(word.text().codePointAt(0)) && !NO_NOUNS.contains(word.small());
        if (!plain || lexicon.isNumber(word) || word.small().endsWith("th") || no.isName(number, true)) {
            return Optional.empty();
        }
        Span counts = word.small().equals("strong")
                ? counted.behindNumber(word.span().end()).orElse(null)
                : word.span();
        return Optional.of(new Found(span(start, end), value(number), unit, counts, end + 2));
    }

    /** A bare number between commas behind a name is an age: "Ann Lee, 43, said"; so is one behind "aged". */
    private Optional<Found> aged(Numeral number, Found found) {
        int before = number.start() - 1;
        if (found.unit() != null || found.counts() != null || before < 0 || number.kind() != Kind.DIGITS) {
            return Optional.of(found);
        }
        boolean years =
                found.value().compareTo(BigDecimal.ONE) >= 0 && found.value().compareTo(BigDecimal.valueOf(120)) <= 0;
        boolean after = found.end() < pieces.size()
                && ",.;)".contains(pieces.get(found.end()).text());
        boolean apposed = pieces.get(before).text().equals(",")
                && before > 0
                && pieces.get(before - 1).tag().startsWith("PROPN")
                && after;
        boolean aged = pieces.get(before).small().equals("aged")
                || pieces.get(before).small().equals("age");
        return Optional.of(years && (apposed || aged) ? found.with("years old", null) : found);
    }

    /** "Hundreds of millions of dollars", "half a century". */
    private Optional<Units.Found> unitBehindWord(Numeral number) {
        if (number.end() >= pieces.size()) {
            return Optional.empty();
        }
        String word = pieces.get(number.end()).small();
        boolean of = number.kind() == Kind.VAGUE && word.equals("of");
        boolean article = number.kind() == Kind.PART && (word.equals("a") || word.equals("an"));
        return of || article ? units.behind(pieces, number.end() + 1) : Optional.empty();
    }

    private boolean isHyphened(int end) {
        return end + 1 < pieces.size()
                && pieces.get(end).isHyphen()
                && pieces.get(end).glued()
                && pieces.get(end + 1).glued();
    }

    private static BigDecimal value(Numeral number) {
        return number.value() == null ? null : Numeral.tidy(number.value());
    }

    private Span span(int start, int end) {
        return new Span(
                pieces.get(start).span().start(), pieces.get(end - 1).span().end());
    }
}
