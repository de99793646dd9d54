package org.rapporteur.extraction.pipeline;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.identity.Joiner;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.statement.rules.RuleStatements;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * The rules read long reports in time that grows with their length, whatever they repeat. Each text holds some twenty thousand
 * quotations; one that is read in quadratic time takes minutes. The language is a stand-in, because the tagger would take most
 * of the time.
 */
@Tag("once")
class LongReportTest {

    private static final int PIECES = 20_000;

    private static final Pattern WORD = Pattern.compile("Mr\\.|\\p{L}+|[^\\p{L}\\s]");

    @TestFactory
    Stream<DynamicTest> texts() {
        return Stream.of(
                test("one speaker goes on in one paragraph", "Ann Lee said: ", i -> "\"The plan is dead.\" "),
                test("no sentence ends", "", i -> "they were called \"x\" and "),
                test("no subject", "", i -> "saying \"x y z\" "),
                test("a pronoun whom nobody fits", "Mr. Lee left. ", i -> "She said \"no and no\". "),
                test("thousands of one surname", "", i -> word(i) + " Lee said \"no and no\". "),
                test(
                        "thousands of one office",
                        "",
                        i -> "Minister Ann " + word(i) + " left. The minister said \"no\". "),
                test("given names alone", "", i -> "Ann " + word(i) + " left. " + word(i * 31) + " said \"no\". "),
                test("a body and what means it", "", i -> "The council said \"no\".\nIt said \"yes\".\n"));
    }

    private static DynamicTest test(String name, String start, IntFunction<String> piece) {
        String text = start + IntStream.range(0, PIECES).mapToObj(piece).collect(Collectors.joining());
        return DynamicTest.dynamicTest(
                name,
                () -> assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
                    ReportRecord record = ReportRecord.of(Reports.of(text));
                    Document document = Document.of(record.report(), LongReportTest::cut);
                    for (Step step : List.of(new QuotationMarks(), new RuleStatements(), new Joiner())) {
                        record = record.with(step.read(document, record));
                    }
                    assertTrue(
                            !record.list(Statement.class).isEmpty(), "no statement was read, so nothing was measured");
                }));
    }

    /** A word of its own for every number: letters only, the first one large. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.append("son").toString();
    }

    /** Words at blanks and marks, tagged by their looks; a sentence ends with a full stop and a blank. */
    private static List<Language.Cut> cut(String text) {
        List<Language.Cut> cuts = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int start = 0;
        while (words.find()) {
            start = tokens.isEmpty() ? words.start() : start;
            tokens.add(new Token(new Span(words.start(), words.end()), words.group(), tag(words.group())));
            if (words.group().equals(".") || words.hitEnd()) {
                cuts.add(new Language.Cut(start, words.end(), tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            cuts.add(
                    new Language.Cut(start, tokens.get(tokens.size() - 1).span().end(), tokens));
        }
        return cuts;
    }

    private static String tag(String word) {
        return switch (word) {
            case "said", "saying", "called", "left", "is" -> "VERB";
            case "were" -> "AUX";
            case "She", "It", "they" -> "PRON";
            case "The" -> "DET";
            case "and" -> "CCONJ";
            default ->
                !Character.isLetter(word.charAt(0))
                        ? "PUNCT"
                        : Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
        };
    }
}
