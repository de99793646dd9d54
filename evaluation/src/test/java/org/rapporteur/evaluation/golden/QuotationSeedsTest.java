package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;

/** The 29 quoted spans of the two reports that the product was conceived from, by offset, and all their beginnings. */
class QuotationSeedsTest {

    private static final String FIRST = "000_0d901f088aa2777c.txt";
    private static final String SECOND = "003_2309795f68c12077.txt";

    @ParameterizedTest
    @CsvSource({
        FIRST + ",sha256:5c7b89e8818ffde451b437c626c4ff6ee094529710381798260b1560d64278af,"
                + "187-240 345-612 859-918 919-1116 1267-1324 1325-1456 1483-1589 1813-1905 1921-2084 2085-2242 2272-2466"
                + " 2646-2716 2733-2782 2783-2897 2913-3096 3129-3293 3336-3481",
        SECOND + ",sha256:9ca9d40c54517c94ff612c16b5bd54fc837ae727388bd8145fb663ddfa0a2702,"
                + "157-232 273-337 578-686 777-810 1262-1352 1553-1571 1877-1944 1955-2098 2506-2529 2546-2756 2816-2851"
                + " 3187-3297"
    })
    void everyQuotedSpanIsFound(String file, String digest, String spans) throws IOException {
        String text = seed(file);
        assertEquals(digest, Identifiers.digest(text), "the seed is not the one that was measured");
        List<Quotation> found = read(text);
        assertEquals(
                List.of(spans.split(" ", -1)),
                found.stream()
                        .map(quotation -> CodePoints.of(text).notation(quotation.spans()))
                        .toList());
        for (Quotation quotation : found) {
            assertEquals(1, quotation.level());
            assertEquals(null, quotation.doubt());
        }
    }

    @ParameterizedTest
    @CsvSource({FIRST, SECOND})
    void everyBeginningIsRead(String file) throws IOException {
        String text = seed(file);
        for (int length = 1; length <= text.length(); length++) {
            String beginning = text.substring(0, length);
            List<Span> paragraphs = document(beginning).paragraphs();
            for (Quotation quotation : read(beginning)) {
                assertEquals(1, quotation.spans().size(), () -> quotation + " of " + beginning.length());
                Span span = quotation.spans().get(0);
                assertTrue(paragraphs.stream().anyMatch(paragraph -> paragraph.contains(span)), () -> "" + quotation);
            }
        }
    }

    private static String seed(String file) throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + file);
        Assumptions.assumeTrue(path.isPresent(), "not run: the seed reports are not here");
        return Files.readString(path.get());
    }

    private static List<Quotation> read(String text) throws IOException {
        Document document = document(text);
        return new QuotationMarks().read(document, ReportRecord.of(document.report()));
    }

    private static Document document(String text) throws IOException {
        return Document.of(CorpusReport.of("seed", text).report(), part -> List.of());
    }
}
