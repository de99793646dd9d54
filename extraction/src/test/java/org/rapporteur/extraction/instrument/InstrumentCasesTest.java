package org.rapporteur.extraction.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.statement.rules.RuleStatements;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Spans;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Invocation;

/** Runs the cases in {@code instruments.cases}: which instruments a report names and by which words, to read and to add to. */
class InstrumentCasesTest {

    private static final String FILE = "instruments.cases";

    private static final Language ENGLISH = new English();

    private record Case(String name, List<Listed> list, String text, String expected) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream()
                .map(one -> DynamicTest.dynamicTest(one.name, () -> assertEquals(one.expected, found(one))));
    }

    @Test
    void noTwoCasesHaveOneName() throws IOException {
        List<String> names = read().stream().map(Case::name).toList();
        assertTrue(names.size() >= 40, () -> "only " + names.size() + " cases are there");
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static String found(Case one) {
        ReportRecord record = ReportRecord.of(Reports.of(one.text));
        Document document = Document.of(record.report(), ENGLISH);
        List<Step> steps =
                List.of(new QuotationMarks(), new RuleStatements(), new Instruments(new InstrumentList(one.list)));
        for (Step step : steps) {
            record = record.with(step.read(document, record));
        }
        RecordInvariants.check(record);
        List<String> lines = new ArrayList<>();
        record.list(Instrument.class).forEach(instrument -> lines.add(line(instrument)));
        for (Invocation invocation : record.list(Invocation.class)) {
            String name = record.find(Instrument.class, invocation.instrument())
                    .orElseThrow()
                    .name();
            lines.add("> " + name + ": " + Spans.text(one.text, invocation.spans()));
        }
        return String.join("\n", lines);
    }

    private static String line(Instrument instrument) {
        String mentions = instrument.mentions().stream()
                .map(mention -> mention.text() + " [" + mention.why() + "]")
                .collect(Collectors.joining(" / "));
        String of = instrument.of() == null ? "" : " of " + instrument.of();
        String year = instrument.year() == null ? "" : ", " + instrument.year();
        return instrument.name() + " | " + instrument.kind() + of + year + " = " + mentions;
    }

    private static List<Case> read() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(InstrumentCasesTest.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            String all = reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            List<Case> cases = new ArrayList<>();
            for (String part : all.split("(?m)^== ", -1)) {
                if (!part.isBlank()) {
                    cases.add(read(part));
                }
            }
            return cases;
        }
    }

    private static Case read(String part) {
        int name = part.indexOf('\n');
        int expected = part.indexOf("\n--");
        assertTrue(expected > name, () -> FILE + ": the case \"" + part.substring(0, name) + "\" has no line \"--\"");
        List<Listed> list = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : part.substring(name + 1, expected).split("\n", -1)) {
            if (line.startsWith("list: ")) {
                String[] cells = line.substring(6).split("; ", -1);
                Integer year = cells[4].isEmpty() ? null : Integer.valueOf(cells[4]);
                String of = cells[3].isEmpty() ? null : cells[3];
                List<String> describes = cells[5].isEmpty() ? List.of() : List.of(cells[5].split("\\|", -1));
                List<String> names = new ArrayList<>(List.of(cells[0]));
                names.addAll(cells[1].isEmpty() ? List.of() : List.of(cells[1].split("\\|", -1)));
                list.add(new Listed(
                        cells[0], names, cells[2], of, year, describes, "list.csv line " + (list.size() + 2)));
            } else {
                text.add(line);
            }
        }
        return new Case(
                part.substring(0, name),
                list,
                String.join("\n", text),
                part.substring(expected + 3).strip());
    }
}
