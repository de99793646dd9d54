package org.rapporteur.extraction.text.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;
import org.rapporteur.extraction.text.region.RegionFinder;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

class TimeFinderTest extends StepContract {

    private static final Language ENGLISH = new English();
    private static final List<Step> STEPS = List.of(new RegionFinder(), new TimeFinder());

    @Override
    protected List<Step> steps() {
        return STEPS;
    }

    @TestFactory
    Stream<DynamicTest> goldenCases() throws IOException {
        List<String> cases = resource()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertTrue(cases.size() > 60, "the golden cases are there");
        return cases.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| ", -1))));
    }

    @Test
    void aPersonsCodingWins() {
        Report report = dated("The council met on Wednesday.", LocalDate.of(2007, 12, 20));
        ReportRecord coded = ReportRecord.of(report).with(List.of(coding(report, "2007-12-12")));
        TimeExpression time = read(coded).list(TimeExpression.class).get(0);
        assertEquals("2007-12-12", time.value());
        assertEquals("the Wednesday on or before 2007-12-12, the date coded by ana", time.why());
    }

    @Test
    void aCodingThatIsNoDaySaysSo() {
        Report report = dated("The council met on Wednesday.", LocalDate.of(2007, 12, 20));
        ReportRecord coded = ReportRecord.of(report).with(List.of(coding(report, "yesterday")));
        TimeExpression time = read(coded).list(TimeExpression.class).get(0);
        assertEquals(Precision.UNKNOWN, time.precision());
        assertTrue(time.why().contains("'yesterday'"), time.why());
    }

    @Test
    void theDateOfPublicationIsNotResolvedAgainstItself() {
        String text = "January 2, 2008\n\nGENEVA, Dec. 31 (AP) -- The council will meet on Friday, its president said.";
        List<TimeExpression> times = read(ReportRecord.of(Reports.of(text))).list(TimeExpression.class);
        assertEquals(
                List.of("2008-01-02", "2007-12-31", "2008-01-04"),
                times.stream().map(TimeExpression::value).toList());
        assertTrue(times.get(1).why().startsWith("it is "), times.get(1).why());
    }

    @Test
    void aTimeMayRunOverALineBreakInsideAParagraphOnly() {
        String text = "They met in June\n\n12 people came.";
        List<TimeExpression> times =
                read(ReportRecord.of(dated(text, LocalDate.of(2007, 12, 20)))).list(TimeExpression.class);
        assertEquals(List.of("June"), times.stream().map(TimeExpression::text).toList());
    }

    private static void check(String[] fields) {
        assertEquals(3, fields.length, "a case has three fields");
        Report report = fields[0].equals("-") ? Reports.of(fields[1]) : dated(fields[1], LocalDate.parse(fields[0]));
        List<TimeExpression> found = read(ReportRecord.of(report)).list(TimeExpression.class);
        String written = found.stream().map(TimeFinderTest::written).collect(Collectors.joining("; "));
        assertEquals(fields[2], written.isEmpty() ? "-" : written);
        found.forEach(time -> assertEquals(time.precision() == Precision.UNKNOWN, time.from() == null, time.why()));
    }

    /** Days are written only where a reader would not know them from the value. */
    private static String written(TimeExpression time) {
        String value = time.value() == null ? "?" : time.value();
        boolean plain = time.from() == null || isPlain(time, value);
        return time.text() + " = " + value + (plain ? " " : " " + time.from() + ".." + time.to() + " ")
                + time.precision();
    }

    private static boolean isPlain(TimeExpression time, String value) {
        return value.startsWith(time.from().toString())
                || (time.precision() == Precision.WEEK && time.text().contains("ago"))
                || (time.precision() == Precision.WEEK && time.text().startsWith("in "))
                || (value.length() == 4
                        && value.matches("\\d+")
                        && time.from().getDayOfYear() == 1
                        && time.to().getMonthValue() == 12)
                || (value.length() == 7
                        && value.matches("\\d{4}-[01]\\d")
                        && time.from().getDayOfMonth() == 1
                        && time.to().plusDays(1).getDayOfMonth() == 1);
    }

    private static Report dated(String text, LocalDate day) {
        Report report = Reports.of(text);
        return report.withHead(null, null, null, null, new Published(day, "the case", List.of()));
    }

    private static Coding coding(Report report, String value) {
        Maker ana = new Maker.Coder("ana");
        return new Coding("c1", report.id(), List.of(), "published", value, ana, null, null, Extra.NONE);
    }

    private static ReportRecord read(ReportRecord given) {
        ReportRecord record = given;
        Document document = Document.of(given.report(), ENGLISH);
        for (Step step : STEPS) {
            record = record.with(step.read(document, record));
        }
        return record;
    }

    private static String resource() throws IOException {
        try (InputStream stream = TimeFinderTest.class.getResourceAsStream("times.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
