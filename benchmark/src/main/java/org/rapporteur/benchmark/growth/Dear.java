package org.rapporteur.benchmark.growth;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of report that is made to be dear. Immutable.
 *
 * @param name what it is, for people
 * @param file the ending of its file, by which the reader is chosen
 * @param charset of its file
 * @param text makes one, of a number of pieces
 */
record Dear(String name, String file, Charset charset, IntFunction<String> text) {

    private static final String LONG = "A paragraph that is long enough to count. ".repeat(9);

    /** Returns pages and files that are dear to turn into a report's text. */
    static List<Dear> toReaders() {
        return List.of(
                page("divisions inside one another", n -> "<article>" + "<div>".repeat(n) + "text"),
                page("bold inside bold", n -> "<article>" + "<b>".repeat(n) + "text"),
                page("bold and paragraphs inside one another", n -> "<article>" + "<b><p>".repeat(n) + "text"),
                page("tables inside one another", n -> "<article>" + "<table><tr><td>x".repeat(n) + "text"),
                page("divisions without an article", n -> "<div>".repeat(n) + LONG),
                page("headings inside one another", n -> "<h1>".repeat(n) + "<p>" + LONG),
                page("attributes of one element", n -> "<article><p " + numbered(n, "a", "=1 ") + ">text"),
                page("ampersands", n -> "<article>" + "&".repeat(n) + "&amp".repeat(n)),
                page("short paragraphs", n -> "<article>" + "<p>a &amp; b</p> ".repeat(n)),
                page(
                        "brackets of linked data",
                        n -> "<script type='application/ld+json'>" + "[".repeat(n) + "</script><article>text"),
                page("declarations of an encoding", n -> "<html><meta charset=".repeat(n) + "<article>text"),
                page("comments that do not end", n -> "<!--".repeat(n) + "<article>text"),
                new Dear(
                        "lines in an old encoding",
                        ".txt",
                        StandardCharsets.ISO_8859_1,
                        "\u00e9\u00e8 caf\u00e9 \u00e0 l'h\u00f4tel\n"::repeat));
    }

    /** Returns texts that are dear to annotate. */
    static List<Dear> toAnnotators() {
        return List.of(
                text(
                        "one speaker goes on in one paragraph",
                        n -> "Ann Lee said: " + "\"The plan is dead.\" ".repeat(n)),
                text("no sentence ends", "they were called \"x\" and "::repeat),
                text("one word", "said"::repeat),
                text("marks that do not close", "\u201cno "::repeat),
                text("a pronoun whom nobody fits", n -> "Mr. Lee left. " + "She said \"no and no\". ".repeat(n)),
                text("thousands of one surname", n -> words(n, "", " Lee said \"no and no\". ")),
                text("thousands of one office", n -> words(n, "Minister Ann ", " left. The minister said \"no\". ")),
                text("a body and what means it", "The council said \"no\".\nIt said \"yes\".\n"::repeat));
    }

    private static Dear page(String name, IntFunction<String> text) {
        return new Dear(name, ".html", StandardCharsets.UTF_8, text);
    }

    private static Dear text(String name, IntFunction<String> text) {
        return new Dear(name, ".txt", StandardCharsets.UTF_8, text);
    }

    private static String numbered(int count, String before, String behind) {
        return IntStream.range(0, count).mapToObj(i -> before + i + behind).collect(Collectors.joining());
    }

    private static String words(int count, String before, String behind) {
        return IntStream.range(0, count)
                .mapToObj(i -> before + word(i) + behind)
                .collect(Collectors.joining());
    }

    /** A name of its own for every number: letters only, the first one large. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.append("son").toString();
    }
}
