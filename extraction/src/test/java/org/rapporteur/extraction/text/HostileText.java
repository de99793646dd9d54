package org.rapporteur.extraction.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts that a report may be made of and that break what is not careful: marks, names, line breaks, any Unicode, and
 * sentences that are nearly like those of the press. Every text is one that a report can have.
 */
public final class HostileText {

    private static final List<String> MARKS = List.of(
            "\"", "\u201c", "\u201d", "\u2018", "\u2019", "'", "\u00ab", "\u00bb", "\u201e", "\u201a", "\u2039",
            "\u203a", "\u300c", "\u300d", "\u300e", "\u300f", "``", "''", "`", "\u00b4", "\u2032", "\u2033", "\uff02");

    private static final List<String> BREAKS = List.of(
            "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "\n \n", "\n\u2014 ", "\n- ", "\n\u2022 ");

    private static final List<String> STOPS = List.of(
            " ",
            "  ",
            "\t",
            ".",
            "?",
            "!",
            ",",
            ":",
            ";",
            "...",
            "\u2026",
            "(",
            ")",
            "[",
            "]",
            "\u2014",
            "\u2013",
            "- ",
            " -- ",
            ", ",
            ". ",
            ": ",
            "/",
            "&",
            "<",
            ">",
            "<a href=\"",
            "=\"",
            "6'3\"",
            "5\" ",
            "%",
            "$");

    private static final List<String> WORDS = List.of(
            "said",
            " said ",
            "he said",
            "she added",
            "according to",
            "According to ",
            "warned that",
            "told reporters",
            "that ",
            "who ",
            "and ",
            "but ",
            "not ",
            "in a statement",
            "by ",
            "the joint statement",
            "the statement",
            "don't",
            "the 1990s'",
            "'90s",
            "\u2019tis",
            "rock 'n' roll",
            "workers' ");

    private static final List<String> NAMES = List.of(
            "Maria Lopez",
            "Lopez",
            "Prime Minister",
            "Ambassador",
            "the ambassador",
            "Foreign Minister Ann Lee of Norway",
            "Ann Lee, foreign minister of Norway,",
            "He",
            "he",
            "She",
            "they",
            "U.N.",
            "U.S.",
            "Dr.",
            "O'Neil",
            "D'Angelo",
            "Russia",
            "the European Union and the United States",
            "the Security Council",
            "Chad",
            "Georgia",
            "Mr",
            "I");

    private static final List<String> HEADS = List.of(
            "Wednesday",
            "last week",
            "the beginning of this week",
            "12 June 1999",
            "20 December 2007",
            "31 February 2007",
            "99 June 99999",
            "2007-13-45",
            "0000-00-00",
            "25:61",
            "in 1999",
            "the 1990s",
            "1244",
            "Resolution 1244",
            "99999999999999999999",
            "(Reuters)",
            "LONDON (Reuters) - ",
            "Source : AP",
            "(Xinhua News Agency December 20, 2007)",
            "By Ann Lee",
            "Copyright",
            "\u00a9 2007",
            "All rights reserved.");

    private static final List<String> STRANGE = List.of(
            "e\u0301",
            "\ud83d\ude00",
            "\ud835\udd38",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\u200d",
            "\u200b",
            "\ufeff",
            "\u00a0",
            "\u3000",
            "\u202e",
            "\u2066",
            "\u0600",
            "\u05d0\u05d1",
            "\u0661\u0662",
            "\u01c5",
            "\u0130",
            "\u00df",
            "\ufb01",
            "\uffff",
            "\ufdd0",
            "\udbff\udfff",
            "\u0001",
            "\u001b[31m",
            "\u0300\u0301\u0302",
            "\u0e33",
            "\u4e2d\u6587");

    private HostileText() {}

    /** Returns texts of up to a few thousand characters, most of them short. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(MARKS)),
                Tuple.of(2, Arbitraries.of(BREAKS)),
                Tuple.of(4, Arbitraries.of(STOPS)),
                Tuple.of(4, Arbitraries.of(WORDS)),
                Tuple.of(3, Arbitraries.of(NAMES)),
                Tuple.of(2, Arbitraries.of(HEADS)),
                Tuple.of(2, Arbitraries.of(STRANGE)),
                Tuple.of(4, sentences()),
                Tuple.of(1, anyUnicode()),
                Tuple.of(1, runs()));
        Arbitrary<List<String>> few = piece.list().ofMinSize(1).ofMaxSize(60);
        Arbitrary<List<String>> many = piece.list().ofMinSize(60).ofMaxSize(200);
        return Arbitraries.frequencyOf(Tuple.of(9, few), Tuple.of(1, many))
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }

    /** Returns sentences such as the press prints, each part of which may be the wrong one. */
    private static Arbitrary<String> sentences() {
        Arbitrary<String> mark = Arbitraries.of(MARKS);
        Arbitrary<String> said = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(WORDS),
                        Arbitraries.of(NAMES),
                        Arbitraries.of(". ", ", ", ".\n", " "))
                .as((who, verb, whom, stop) -> " " + who + " " + verb + " " + whom + stop);
        Arbitrary<String> words = Arbitraries.of(
                "We will go", "no", "It is the workers' plan, isn't it?", "That is 'so'", "they said \"no\"", "");
        return Combinators.combine(mark, words, Arbitraries.of(",", ".", "", "?", " ,"), mark, said)
                .as((opens, what, comma, closes, who) -> opens + what + comma + closes + who);
    }

    /** Returns strings of any characters but U+0000 and lone surrogates. */
    private static Arbitrary<String> anyUnicode() {
        Arbitrary<Integer> low = Arbitraries.integers().between(1, 0xd7ff);
        Arbitrary<Integer> high = Arbitraries.integers().between(0xe000, 0x10ffff);
        return Arbitraries.oneOf(low, high)
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    /** Returns one character many times. */
    private static Arbitrary<String> runs() {
        return Combinators.combine(
                        Arbitraries.of(
                                "\"", "'", "\u201c", "\u201d", ".", " ", "\n", "a", "A", "1", "\u0301", "-", "("),
                        Arbitraries.integers().between(2, 40))
                .as(String::repeat);
    }
}
