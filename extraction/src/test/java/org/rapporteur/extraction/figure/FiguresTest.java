package org.rapporteur.extraction.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.service.ReportRecord;

class FiguresTest extends StepContract {

    private static final Language ENGLISH = new English();
    private static final List<Step> STEPS = List.of(new TimeFinder(), new Figures());

    @Override
    protected List<Step> steps() {
        return STEPS;
    }

    @TestFactory
    Stream<DynamicTest> goldenCases() throws IOException {
        List<String> cases = resource()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
        assertTrue(cases.size() > 40, "the golden cases are there");
        return cases.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| ", -1))));
    }

    @TestFactory
    Stream<DynamicTest> longSentencesAreReadInLinearTime() {
        return Stream.of(
                        "one ",
                        "one million and ",
                        "2-3-",
                        "hundreds of ",
                        "5 Super ",
                        "$5 in ",
                        "half of the ",
                        "12 of x's ")
                .map(piece -> DynamicTest.dynamicTest(piece, () -> {
                    String text = piece.repeat(400_000 / piece.length());
                    Document document = Document.of(Reports.of(text), FiguresTest::cut);
                    ReportRecord record = ReportRecord.of(document.report());
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> new Figures().read(document, record), "in linear time");
                }));
    }

    private static void check(String[] fields) {
        assertEquals(2, fields.length, "a case has two fields");
        ReportRecord record = ReportRecord.of(Reports.of(fields[0])
                .withHead(null, null, null, null, new Published(LocalDate.of(2007, 12, 20), "the case", List.of())));
        Document document = Document.of(record.report(), ENGLISH);
        for (Step step : STEPS) {
            record = record.with(step.read(document, record));
        }
        RecordInvariants.check(record);
        String found =
                record.list(Figure.class).stream().map(FiguresTest::written).collect(Collectors.joining("; "));
        assertEquals(fields[1], found.isEmpty() ? "-" : found);
    }

    private static String written(Figure figure) {
        return figure.text() + " = "
                + (figure.value() == null ? "?" : figure.value().toPlainString())
                + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.counts() == null ? "" : " > " + figure.counts());
    }

    /** Words at blanks, all in one sentence; a tagger would take most of the time. */
    private static List<Language.Cut> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            if (end > start) {
                String word = text.substring(start, end);
                String tag = Set.of("of", "in").contains(word) ? "ADP" : "NOUN";
                tokens.add(new Token(new Span(start, end), word, tag));
            }
            start = end + 1;
        }
        return tokens.isEmpty()
                ? List.of()
                : List.of(new Language.Cut(
                        tokens.get(0).span().start(),
                        tokens.get(tokens.size() - 1).span().end(),
                        tokens));
    }

    private static String resource() throws IOException {
        try (InputStream stream = FiguresTest.class.getResourceAsStream("figures.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
