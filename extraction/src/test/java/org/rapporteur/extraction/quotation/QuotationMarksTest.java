package org.rapporteur.extraction.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;

/**
 * Runs the golden cases of {@code quotations.txt}: read it to see what counts as a quotation. A case begins with {@code ==}
 * and its name. The text carries ⟦ and ⟧ around every quotation; the lines that begin with {@code >} behind it tell the
 * quotations in the order in which they begin, where they are not simply of level 1 without a doubt.
 */
class QuotationMarksTest {

    @TestFactory
    List<DynamicTest> golden() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream = QuotationMarksTest.class.getResourceAsStream("quotations.txt")) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String golden : all.split("(?m)^== ", -1)) {
                if (!golden.isBlank() && !golden.startsWith("#")) {
                    int line = golden.indexOf('\n');
                    tests.add(
                            DynamicTest.dynamicTest(golden.substring(0, line), () -> run(golden.substring(line + 1))));
                }
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static void run(String golden) {
        List<String> told = golden.lines().filter(line -> line.startsWith("> ")).toList();
        String marked = String.join(
                        "\n",
                        golden.lines().filter(line -> !line.startsWith("> ")).toList())
                .strip();
        String text = marked.replaceAll("[⟦⟧]", "");
        List<Quotation> found = read(text);
        assertEquals(marked, marked(text, found));
        List<String> lines = found.stream().map(QuotationMarksTest::line).toList();
        if (told.isEmpty()) {
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> !line.equals("> 1")).toList());
        } else {
            assertEquals(told, lines);
        }
    }

    private static String line(Quotation found) {
        String pieces = found.spans().size() == 1 ? "" : " in " + found.spans().size() + " pieces";
        return "> " + found.level() + pieces + (found.doubt() == null ? "" : " " + found.doubt());
    }

    static List<Quotation> read(String text) {
        Document document = Document.of(Reports.of(text), part -> List.of());
        return new QuotationMarks().read(document, ReportRecord.of(document.report()));
    }

    private static String marked(String text, List<Quotation> found) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            for (Quotation quotation : found) {
                for (Span span : quotation.spans()) {
                    marked.append(span.end() == i ? "⟧" : "");
                }
            }
            for (Quotation quotation : found) {
                for (Span span : quotation.spans()) {
                    marked.append(span.start() == i ? "⟦" : "");
                }
            }
            marked.append(i == text.length() ? "" : text.charAt(i));
        }
        return marked.toString();
    }
}
