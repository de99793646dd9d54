package org.rapporteur.extraction.text.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

class RegionFinderTest extends StepContract {

    private static final Step FINDER = new RegionFinder();

    @Override
    protected List<Step> steps() {
        return List.of(FINDER);
    }

    @TestFactory
    Stream<DynamicTest> goldenCases() throws IOException {
        String[] cases = resource().split("(?m)^=== ", -1);
        assertTrue(cases.length > 20, "the golden cases are there");
        return Stream.of(cases)
                .skip(1)
                .map(text -> DynamicTest.dynamicTest(text.lines().findFirst().orElseThrow(), () -> check(text)));
    }

    @Test
    void whatTheFileGaveStays() {
        Published given = new Published(LocalDate.of(2007, 12, 21), "meta tag", List.of());
        Report report = Reports.of(
                        "Other title\nBy Ann Lee\n\nLONDON (Reuters) - The talks went on.\n(AP December 20, 2007)")
                .withHead("Daily Herald", "dpa", "A title", "Bob Ray", given);
        assertEquals(report, read(report).report());
    }

    @Test
    void theFilesTitleIsFoundInTheText() {
        Report report = Reports.of("Talks end.\nThe council could not agree on Tuesday on any text at all.")
                .withHead(null, null, "Talks end.", null, Published.unknown("none"));
        assertEquals(
                List.of("Talks end."),
                read(report).list(Region.class).stream().map(Region::value).toList());
    }

    @Test
    void theReasonIsGivenOnce() {
        Report once = read(Reports.of("Nothing here says when.")).report();
        assertEquals(once, read(once).report());
        assertTrue(
                once.published().why().contains("give --date"), once.published().why());
    }

    private static void check(String text) {
        List<String> body = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        List<String> head = new ArrayList<>();
        text.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(line -> {
            if (line.startsWith("=> ")) {
                (Character.isUpperCase(line.charAt(3)) ? regions : head).add(line.substring(3));
            } else {
                body.add(line);
            }
        });
        ReportRecord record = read(Reports.of(String.join("\n", body).strip()));
        assertEquals(
                regions,
                record.list(Region.class).stream()
                        .map(RegionFinderTest::written)
                        .toList());
        head.forEach(line -> checkHead(line, record.report()));
    }

    private static String written(Region region) {
        return region.kind() + " " + (region.value() == null ? "-" : region.value()) + ": " + region.text();
    }

    private static void checkHead(String line, Report report) {
        String[] parts = line.split(" ", 2);
        Published published = report.published();
        String why = published.why().replace("the test gives none; ", "");
        String found = switch (parts[0]) {
            case "outlet" -> report.outlet();
            case "credit" -> report.credit();
            case "title" -> report.title();
            case "byline" -> report.byline();
            case "published" -> (published.value() == null ? "-" : published.value()) + " by " + why;
            default -> throw new IllegalArgumentException("no field of the head: " + line);
        };
        assertEquals(parts[1], found == null ? "-" : found, line);
    }

    private static ReportRecord read(Report report) {
        ReportRecord record = ReportRecord.of(report);
        return record.with(FINDER.read(Document.of(report, text -> List.of()), record));
    }

    private static String resource() throws IOException {
        try (InputStream stream = RegionFinderTest.class.getResourceAsStream("regions.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
