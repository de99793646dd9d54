package org.rapporteur.extraction.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.text.Table;

/** The words for numbers, and the nouns whose number is a name. Immutable. */
final class Lexicon {

    /** What a word for a number is. */
    enum Word {
        /** Zero to nineteen. */
        SMALL,
        /** Twenty to ninety. */
        TEN,
        /** Multiplies what stands before it. */
        SCALE,
        /** A scale in one letter or more, glued to digits. */
        SHORT,
        /** Many, but not how many. */
        VAGUE,
        /** A part of one. */
        PART
    }

    private record Entry(Word word, BigDecimal value) {}

    private final Map<String, Entry> numbers = new HashMap<>();
    private final Set<String> names;

    /** Reads the tables; throws an exception naming the table and line at fault. */
    Lexicon() {
        for (String line : Table.lines(Lexicon.class, "numbers.tsv")) {
            List<String> columns = List.of(line.split("\t", -1));
            if (columns.size() != 3) {
                throw new IllegalStateException("numbers.tsv: three columns are expected: " + line);
            }
            Word word = Word.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
            BigDecimal value = word == Word.VAGUE ? null : new BigDecimal(columns.get(2));
            numbers.merge(columns.get(1), new Entry(word, value), (one, other) -> {
                throw new IllegalStateException("numbers.tsv: twice: " + line);
            });
        }
        names = Set.copyOf(new HashSet<>(Table.lines(Lexicon.class, "names.txt")));
    }

    /** Returns whether a piece is a word of this kind. */
    boolean is(Piece piece, Word word) {
        Entry entry = numbers.get(piece.small());
        return entry != null && entry.word() == word;
    }

    /** Returns whether a piece is a word for a number of any kind but one glued to digits. */
    boolean isNumber(Piece piece) {
        return numbers.containsKey(piece.small()) && !is(piece, Word.SHORT);
    }

    /** Returns what a word for a number is worth. */
    BigDecimal value(Piece piece) {
        return numbers.get(piece.small()).value();
    }

    /** Returns whether a noun is numbered: a number behind it is its name. */
    boolean isNumbered(String noun) {
        return names.contains(noun);
    }
}
