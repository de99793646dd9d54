package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.parser.Parser;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.Segment;

/** Checks the map from a report's text back to its file. */
final class Origins {

    private Origins() {}

    /** Checks each segment against the decoded file, and that only the breaks between paragraphs lack one. */
    static void check(Report report, String file) {
        int unmapped = unmapped(report, file);
        long breaks = report.text().chars().filter(c -> c == '\n').count();
        assertTrue(unmapped <= breaks, unmapped + " characters without origin, " + breaks + " line breaks");
    }

    /** Checks each segment against the decoded file; returns how many code points have none. */
    static int unmapped(Report report, String file) {
        CodePoints inText = CodePoints.of(report.text());
        CodePoints inFile = CodePoints.of(file);
        int done = 0;
        int unmapped = 0;
        for (Segment segment : report.origin()) {
            assertTrue(segment.textStart() >= done, "segments overlap: " + segment);
            unmapped += segment.textStart() - done;
            done = segment.textEnd();
            String text =
                    report.text().substring(inText.toUtf16(segment.textStart()), inText.toUtf16(segment.textEnd()));
            String source = file.substring(inFile.toUtf16(segment.fileStart()), inFile.toUtf16(segment.fileEnd()));
            boolean blanks = source.chars().allMatch(c -> " \t\n\f\r".indexOf(c) >= 0);
            String meant = source.equals(text) ? text : blanks ? " " : Parser.unescapeEntities(source, false);
            assertEquals(text, meant, segment + " of " + source);
        }
        return unmapped + inText.fromUtf16(report.text().length()) - done;
    }
}
