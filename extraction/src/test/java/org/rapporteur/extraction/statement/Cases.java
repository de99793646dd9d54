package org.rapporteur.extraction.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Cases of who said what, which anybody can read and add to: one file, one pipeline. */
final class Cases {

    private record Case(String name, String text, String expected) {}

    private Cases() {}

    /** Returns a test for each case of a file beside this class. */
    static Stream<DynamicTest> of(String file, Pipeline pipeline) throws IOException {
        return read(file).stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.name, () -> assertEquals(one.expected, found(pipeline, one.text))));
    }

    private static String found(Pipeline pipeline, String text) {
        ReportRecord record = pipeline.annotate(ReportRecord.of(Reports.of(text)));
        List<String> lines = new ArrayList<>();
        for (Statement statement : record.list(Statement.class)) {
            String entity = statement.source().entity() == null
                    ? "?"
                    : record.find(Entity.class, statement.source().entity())
                            .orElseThrow()
                            .name();
            String source =
                    statement.source().text() == null ? "" : statement.source().text();
            String cue = statement.cue() == null ? "" : statement.cue().text();
            String content = statement.content().spans().stream()
                    .map((Span span) -> span.in(text))
                    .collect(Collectors.joining(" // "));
            String within = statement.within() == null ? "" : "within: ";
            lines.add((within + entity + " | " + source + " | " + cue + " | " + content).replaceAll(" +", " "));
        }
        record.list(Quotation.class).stream()
                .filter(quotation -> quotation.use() == QuotationUse.SET_OFF)
                .forEach(quotation ->
                        lines.add("set off: " + quotation.spans().get(0).in(text)));
        return String.join("\n", lines);
    }

    private static List<Case> read(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Cases.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            String all = reader.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.joining("\n"));
            for (String part : all.split("(?m)^== ", -1)) {
                if (!part.isBlank()) {
                    int name = part.indexOf('\n');
                    int expected = part.indexOf("\n--\n");
                    cases.add(new Case(
                            part.substring(0, name),
                            part.substring(name + 1, expected),
                            part.substring(expected + 4).strip().replaceAll(" +", " ")));
                }
            }
        }
        return cases;
    }
}
