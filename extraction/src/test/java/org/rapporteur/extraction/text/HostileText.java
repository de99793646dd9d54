package org.rapporteur.extraction.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.rapporteur.record.report.Report;

/** Texts that a report may be made of and that break what is not careful: marks, names, line breaks, any Unicode. */
public final class HostileText {

    private static final String[] PIECES = {
        "\"",
        "\u201c",
        "\u201d",
        "\u2018",
        "\u2019",
        "'",
        "\u00ab",
        "\u00bb",
        "\u201e",
        "\u2039",
        "\u203a",
        "\u2014",
        "\u2013",
        "- ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u0085",
        " ",
        "  ",
        "\t",
        ".",
        "?",
        "!",
        ",",
        ":",
        "...",
        "\u2026",
        "(",
        ")",
        "[",
        "]",
        "said",
        " said ",
        "he said",
        "she added",
        "according to",
        "warned that",
        "told reporters",
        "the joint statement",
        "Maria Lopez",
        "Prime Minister",
        "Ambassador",
        "the ambassador",
        "He",
        "they",
        "U.N.",
        "Dr.",
        "O'Neil",
        "Wednesday",
        "last week",
        "12 June 1999",
        "20 December 2007",
        "1244",
        "(Reuters)",
        "LONDON (Reuters) - ",
        "Source : AP",
        "By Ann Lee",
        "Copyright",
        "e\u0301",
        "\ud83d\ude00",
        "\ud835\udd38",
        "\u200d",
        "\ufeff",
        "\u00a0",
        "\u202e",
        "\u0600",
        "don't",
        "the 1990s'"
    };

    private HostileText() {}

    /** Returns an arbitrary valid text. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, pieces), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(list -> String.join("", list))
                .filter(HostileText::isValid);
    }

    private static boolean isValid(String text) {
        try {
            Report.checkText(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
