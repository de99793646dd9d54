package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;

/** The labels of acts, events and invocations hold offsets and words of a closed list, no text of anybody else. */
class ActLabelsTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final Path GOLD = ROOT.resolve("evaluation").resolve("gold");
    private static final Path INVENTED = ROOT.resolve("training").resolve("invented");

    private static final String SPAN = "\\d{1,7}-\\d{1,7}";
    private static final String SOME = "(?:-|" + SPAN + ")";
    private static final String PIECES = "(?:-|" + SPAN + "(?:," + SPAN + ")*+)";
    private static final String ACT =
            "(?:assert|predict|warn|threaten|commit|promise|agree|support|praise|request|accuse|reject|concede)(?:="
                    + SPAN + ")?";
    private static final String REST = tabs(
            ACT + "(?:\\|" + ACT + ")*+",
            "(?:past|present|future|historical)",
            "(?:certain|probable|possible|obligation|permission)",
            "(?:no|negated|denial)",
            SOME,
            SOME,
            SOME);
    private static final String EVENT = tabs(
            "E",
            "(?:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION"
                    + "|MOBILIZE|COERCE|ASSAULT)",
            "[a-z-]{1,14}",
            "(?:current|historical|scheduled|hypothetical|negated)",
            SPAN,
            SOME,
            SOME,
            SOME,
            SOME);
    private static final String CONTEXTS = "(?:\\?|-|[a-z_]{2,24}(?: [a-z_]{2,24}){0,3})";
    private static final String INVOCATION = tabs(
            "(?:resolution|plan|treaty|charter|constitution|law|communique|mandate|other|none)",
            "(?:relied_on|violated|would_be_violated|permits|does_not_preclude|insufficient|to_be_embraced|rejected"
                    + "|dead|mentioned)");

    /** A line's form by the beginning of the file's name; ARTICLE stands for the first column that is not offsets. */
    private static final Map<String, String> FORMS = Map.of(
            "acts", tabs("ARTICLE", SPAN, PIECES, PIECES, PIECES, REST),
            "statements", tabs("ARTICLE", SPAN, PIECES, PIECES, PIECES, REST),
            "events", "(?:" + tabs("S", "ARTICLE", SPAN, CONTEXTS) + "|" + EVENT + ")",
            "invocations", tabs("ARTICLE", SPAN, PIECES, PIECES, PIECES, SPAN, INVOCATION));

    /** The name of an article of PolNeAR, or the number of a sentence of PLOVER's. */
    private static final String NAME = "(?:[a-z-]++_\\d{4}-\\d\\d-\\d\\d_[a-z0-9-]++|\\d{1,4})";

    @Test
    void labelsOfOthersTextsHoldNoText() throws IOException {
        List<String> names = List.of(
                "acts-dev",
                "acts-dev-first-reading",
                "acts-dev-second-reading",
                "acts-train",
                "events-train",
                "events-plover",
                "invocations-train");
        for (String name : names) {
            Pattern form = Pattern.compile(
                    FORMS.get(name.substring(0, name.indexOf('-'))).replace("ARTICLE", NAME));
            check(GOLD.resolve(name + ".tsv"), form);
        }
    }

    @Test
    void inventedPassagesHoldTheirOwnText() throws IOException {
        for (String name : List.of("statements", "events", "invocations")) {
            Path file = INVENTED.resolve("invented-" + name + ".tsv");
            check(file, Pattern.compile(FORMS.get(name).replace("ARTICLE", "[^\\t]++")));
            for (String line : lines(file)) {
                String[] columns = line.split("\t", -1);
                int text = columns[0].length() == 1 ? 1 : 0;
                if (!columns[0].equals("E")) {
                    within(file + ": " + line, line, columns[text]);
                }
            }
        }
    }

    @Test
    void labelsLieWithinTheirTexts() throws IOException {
        for (String name : List.of("acts-dev", "acts-train", "invocations-train")) {
            String part = name.substring(name.indexOf('-') + 1);
            Optional<Path> texts = Corpora.find("data/polnear/" + part + "/text");
            Assumptions.assumeTrue(texts.isPresent(), "not run: data/polnear/" + part + " is not here");
            for (String line : lines(GOLD.resolve(name + ".tsv"))) {
                String article = line.substring(0, line.indexOf('\t'));
                within(name + ": " + line, line, Files.readString(texts.get().resolve(article + ".txt")));
            }
        }
    }

    @Test
    void bothReadingsAndTheirSettlementAreOfTheSameStatements() throws IOException {
        List<String> settled = statements("acts-dev");
        assertEquals(160, settled.size());
        assertEquals(settled, statements("acts-dev-first-reading"));
        assertEquals(settled, statements("acts-dev-second-reading"));
    }

    private static List<String> statements(String name) throws IOException {
        return lines(GOLD.resolve(name + ".tsv")).stream()
                .map(line -> String.join("\t", List.of(line.split("\t", -1)).subList(0, 5)))
                .toList();
    }

    private static void check(Path file, Pattern form) throws IOException {
        List<String> lines = lines(file);
        assertFalse(lines.isEmpty(), file + " is empty");
        for (String line : lines) {
            assertTrue(form.matcher(line).matches(), () -> file + ": " + line);
        }
    }

    private static void within(String what, String line, String text) {
        int length = text.codePointCount(0, text.length());
        Matcher span =
                Pattern.compile("(?<=[\\t,=])(\\d++)-(\\d++)(?=[\\t,|]|$)").matcher(line);
        while (span.find()) {
            int start = Integer.parseInt(span.group(1));
            int end = Integer.parseInt(span.group(2));
            assertTrue(start < end && end <= length, () -> what + " of " + length);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String tabs(String... columns) {
        return String.join("\t", columns);
    }
}
