package org.rapporteur.evaluation.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.Span;

class BratFileTest {

    private static final String TEXT = "The minister said it rained and, he said, it poured. Share this.";

    @Test
    void rolesComeInAnyOrderAndContentsInPieces() throws IOException {
        Article article = read("""
                E1\tAttribution:T4 Content2:T5 Cue:T2 Content:T3 Source:T1
                T1\tSource 0 12\tThe minister
                T2\tCue 13 17\tsaid
                T3\tContent 18 27\tit rained
                T4\tAttribution 13 17\tsaid
                T5\tContent 42 44;45 51\tit poured
                """);
        Attribution one = article.gold().get(0);
        assertEquals(List.of(new Span(0, 12)), one.source());
        assertEquals(List.of(new Span(13, 17)), one.cue());
        assertEquals(List.of(new Span(42, 44), new Span(45, 51), new Span(18, 27)), one.content());
    }

    @Test
    void anAttributionMayLackItsSourceOrItsCueButNotItsContent() throws IOException {
        Article article = read("""
                T1\tContent 18 27\tit rained
                T2\tCue 13 17\tsaid
                T3\tAttribution-no-source 13 17\tsaid
                E1\tAttribution-no-source:T3 Content:T1 Cue:T2
                E2\tAttribution:T3 Content:T1
                E3\tAttribution-no-source:T3\s
                E4\tAttribution:T3 Cue:T2
                """);
        assertEquals(2, article.gold().size());
        assertTrue(article.gold().get(0).source().isEmpty());
        assertTrue(article.gold().get(1).cue().isEmpty());
        assertEquals(2, article.incomplete());
    }

    @Test
    void notesAndBrokenTextColumnsArePassedOver() throws IOException {
        Article article = read("""
                T1\tContent 18 27\tit
                The rain is a broken column
                T
                Everything is wet
                #1\tAnnotatorNotes T1\tis this one?
                T2\tCue 13 17
                E1\tAttribution:T2 Content:T1 Cue:T2
                """.replace("\n", "\r\n"));
        assertEquals(1, article.gold().size());
    }

    @Test
    void stretchesNobodyAnnotatedAreKnown() throws IOException {
        Article article = read("T1\tDiscard 53 64\tShare this.\nT2\tDiscuss 0 3;4 12\tThe minister\n");
        assertEquals(List.of(new Span(53, 64), new Span(0, 3), new Span(4, 12)), article.excluded());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        Article article = BratFile.read("f", "a", "\ud83d\udd4a rain", "T1\tDiscard 2 6\train\n");
        assertEquals(List.of(new Span(3, 7)), article.excluded());
    }

    @Test
    void whatCannotBeIsNamedWithFileAndLine() {
        assertMessage("f.ann, line 1", "T1\tCue 13 170\tsaid\n");
        assertMessage("f.ann, line 2", "T1\tCue 13 17\tsaid\nE1\tAttribution:T1 Content:T9\n");
        assertMessage("99999999999", "T1\tCue 13 99999999999\tsaid\n");
    }

    private static void assertMessage(String part, String annotations) {
        IOException failure = assertThrows(IOException.class, () -> read(annotations));
        assertTrue(failure.getMessage().contains(part), failure.getMessage());
    }

    private static Article read(String annotations) throws IOException {
        return BratFile.read("f.ann", "a", TEXT, annotations);
    }
}
