package org.rapporteur.extraction.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Runs the cases in {@code meetings.cases}, which anybody can read and add to, and what every step owes. */
class MeetingsTest extends StepContract {

    private static final Pipeline RULES = Pipeline.rules();

    @Override
    protected List<Step> steps() {
        return List.of(new TimeFinder(), new QuotationMarks(), new MeetingFinder());
    }

    @TestFactory
    Stream<DynamicTest> goldenCases() throws IOException {
        String all = resource().lines().filter(line -> !line.startsWith("# ")).collect(Collectors.joining("\n"));
        List<String> cases = Arrays.stream(all.split("(?m)^== ", -1))
                .filter(part -> !part.isBlank())
                .toList();
        assertTrue(cases.size() > 25, "the golden cases are there");
        return cases.stream()
                .map(part -> DynamicTest.dynamicTest(part.substring(0, part.indexOf('\n')), () -> check(part)));
    }

    @TestFactory
    Stream<DynamicTest> longReportsAreReadInLinearTime() {
        return Stream.of(
                        "The council met . ",
                        "council president ",
                        "council session of the ",
                        "council told the council ",
                        "Ann , president , ")
                .map(piece -> DynamicTest.dynamicTest(piece, () -> {
                    String text = piece.repeat(400_000 / piece.length());
                    Document document = Document.of(Reports.of(text), MeetingsTest::cut);
                    ReportRecord record = ReportRecord.of(document.report());
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> new MeetingFinder().read(document, record), "in linear time");
                }));
    }

    private static void check(String part) {
        int expected = part.indexOf("\n--");
        assertTrue(expected > 0, () -> "a case without a line \"--\": " + part);
        String text = part.substring(part.indexOf('\n') + 1, expected);
        ReportRecord record = RULES.annotate(ReportRecord.of(Reports.of(text)
                .withHead(null, null, null, null, new Published(LocalDate.of(2007, 12, 20), "the case", List.of()))));
        RecordInvariants.check(record);
        String found = record.list(Meeting.class).stream()
                .map(meeting -> written(meeting, record))
                .collect(Collectors.joining("\n"));
        assertEquals(part.substring(expected + 3).strip(), found);
    }

    private static String written(Meeting meeting, ReportRecord record) {
        List<String> lines = new ArrayList<>();
        add(lines, "body", meeting.body());
        add(lines, "format", meeting.format());
        add(lines, "agenda", meeting.agenda());
        if (meeting.date() != null) {
            lines.add("date: "
                    + record.find(TimeExpression.class, meeting.date())
                            .orElseThrow()
                            .value());
        }
        add(lines, "presidency", meeting.presidency());
        add(lines, "chair", meeting.chair());
        for (Participant participant : meeting.participants()) {
            lines.add("participant: " + participant.party().text()
                    + (participant.capacity() == null ? "" : ", " + participant.capacity())
                    + (participant.spoke() == null
                            ? ""
                            : ", "
                                    + participant
                                            .spoke()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' ')));
        }
        add(lines, "outcome", meeting.outcome());
        for (String id : meeting.statements()) {
            lines.add("statement: "
                    + record.find(Statement.class, id).orElseThrow().content().text());
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, Worded words) {
        if (words != null) {
            lines.add(name + ": " + words.text() + (words.value() == null ? "" : " (" + words.value() + ")"));
        }
    }

    private static void add(List<String> lines, String name, Party party) {
        if (party != null) {
            lines.add(name + ": " + party.text());
        }
    }

    /** Words at blanks, all in one sentence of the length that a document allows; a tagger would take most of the time. */
    private static List<Language.Cut> cut(String text) {
        Map<String, String> tags = Map.of(
                "met", "VERB", "told", "VERB", "the", "DET", "of", "ADP", ",", "PUNCT", ".", "PUNCT", "Ann", "PROPN");
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            if (end > start) {
                String word = text.substring(start, end);
                tokens.add(new Token(new Span(start, end), word, tags.getOrDefault(word, "NOUN")));
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
        try (InputStream stream = MeetingsTest.class.getResourceAsStream("meetings.cases")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
