package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.region.RegionFinder;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/** What the reports that the product was conceived from say of themselves, and the days of which they speak. */
class TimeSeedsTest {

    private static final Language ENGLISH = new English();
    private static final List<Step> STEPS = List.of(new RegionFinder(), new TimeFinder());

    private static final String XINHUA = "000_0d901f088aa2777c.txt";
    private static final String XINHUA_DIGEST =
            "sha256:5c7b89e8818ffde451b437c626c4ff6ee094529710381798260b1560d64278af";
    private static final String AP = "003_2309795f68c12077.txt";
    private static final String AP_DIGEST = "sha256:9ca9d40c54517c94ff612c16b5bd54fc837ae727388bd8145fb663ddfa0a2702";

    @Test
    void xinhuaIsDatedByItsCreditLine() throws IOException {
        ReportRecord record = read(seed(XINHUA, XINHUA_DIGEST));
        Report report = record.report();
        assertEquals("Xinhua", report.outlet());
        assertEquals("Xinhua", report.credit());
        assertEquals(LocalDate.of(2007, 12, 20), report.published().value());
        assertEquals("credit line", report.published().why());
        assertEquals(List.of(new Span(3502, 3519)), report.published().spans());
        List<TimeExpression> times = record.list(TimeExpression.class);
        assertEquals(
                List.of("2007-12-19", "2007-12-19", "2007-12-20"),
                times.stream().map(TimeExpression::value).toList());
        assertEquals(
                "the Wednesday on or before 2007-12-20, the credit line's date",
                times.get(0).why());
    }

    @Test
    void apsDateIsUnknownAndSaysWhy() throws IOException {
        ReportRecord record = read(seed(AP, AP_DIGEST));
        Report report = record.report();
        assertNull(report.outlet());
        assertEquals("AP", report.credit());
        assertNull(report.published().value());
        String why = report.published().why();
        assertTrue(why.endsWith("no credit line, dateline or dated line names a day; give --date"), why);
        TimeExpression wednesday = time(record, "Wednesday");
        assertEquals(Precision.UNKNOWN, wednesday.precision());
        assertTrue(wednesday.why().contains("give --date"), wednesday.why());
        assertEquals(
                List.of(RegionKind.CREDIT),
                record.list(Region.class).stream().map(Region::kind).toList());
    }

    @Test
    void apsTimesFollowTheDateThatAPersonCodes() throws IOException {
        ReportRecord given = seed(AP, AP_DIGEST);
        Maker ana = new Maker.Coder("ana");
        Coding date = new Coding(
                "c1", given.report().id(), List.of(), "published", "2007-12-20", ana, null, null, Extra.NONE);
        ReportRecord record = read(given.with(List.of(date)));
        assertEquals("2007-12-19", time(record, "Wednesday").value());
        assertEquals(
                "the Wednesday on or before 2007-12-20, the date coded by ana",
                time(record, "Wednesday").why());
        assertEquals("2007-W50", time(record, "last week").value());
        TimeExpression beginning = time(record, "the beginning of this week");
        assertEquals("2007-W51", beginning.value());
        assertEquals(LocalDate.of(2007, 12, 17), beginning.from());
        assertEquals(LocalDate.of(2007, 12, 18), beginning.to());
        assertEquals("1999", time(record, "1999").value());
        assertNull(record.report().published().value());
    }

    @Test
    void theShotListIsDatedByItsSecondLine() throws IOException {
        ReportRecord record = read(
                seed("untv-2007-12-19.txt", "sha256:e3f988b3c648d20593484542b7f5271c2ae6a7497ea0cb3bfe8ad622696ab5d9"));
        Report report = record.report();
        assertEquals(LocalDate.of(2007, 12, 19), report.published().value());
        assertEquals("dated line", report.published().why());
        assertEquals(List.of(new Span(12, 23)), report.published().spans());
        assertEquals("UN / KOSOVO", report.title());
    }

    private static TimeExpression time(ReportRecord record, String words) {
        return record.list(TimeExpression.class).stream()
                .filter(time -> time.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time '" + words + "'"));
    }

    private static ReportRecord read(ReportRecord given) {
        Document document = Document.of(given.report(), ENGLISH);
        ReportRecord record = given;
        for (Step step : STEPS) {
            record = record.with(step.read(document, record));
        }
        return record;
    }

    private static ReportRecord seed(String file, String digest) throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + file);
        Assumptions.assumeTrue(path.isPresent(), "not run: the seed reports are not here");
        ReportRecord record = CorpusReport.of("seed", Files.readString(path.get()));
        assertEquals(digest, record.report().digest(), "the seed is not the one that was measured");
        return record;
    }
}
