package org.rapporteur.extraction.statement.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.Window;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/**
 * Windows are put together. A window is drawn as its words, one sign each: S begins a source and s goes on with it, likewise Q a
 * cue and C a content; a point is none of them. A bar stands before the first word it owns and behind the last. Word N stands at
 * position 10 N and is one position long; a paragraph holds twenty words. A content belongs to the nearest cue of its window, a cue to the nearest source.
 */
class AssemblyTest {

    private static final String SIGNS = ".SsQqCc";

    @Test
    void oneWindow() {
        assertEquals("0-1 | 2 | 3-5", read(Cover.of(List.of()), drawn(0, "|SsQCcc|")));
    }

    @Test
    void aContentInTwoPiecesAndASharedSource() {
        assertEquals("2 | 3 | 0-1,5-6\n2 | 9 | 10", read(Cover.of(List.of()), drawn(0, "|CcSQ.Cc..QC|")));
    }

    @Test
    void aContentThatGoesOnBehindItsWindow() {
        assertEquals("0 | 1 | 2-11", read(Cover.of(List.of()), drawn(0, "|SQCccc|cccc"), drawn(4, "cc|cccccc...|")));
    }

    @Test
    void aContentThatGoesOnWithoutContext() {
        assertEquals("0 | 1 | 2-7", read(Cover.of(List.of()), drawn(0, "|SQCccc|"), drawn(6, "|cc..|")));
    }

    @Test
    void aCueThatOnlyTheNextWindowOwns() {
        assertEquals("6 | 5 | 0-3", read(Cover.of(List.of()), drawn(0, "|Cccc|.QS"), drawn(2, "cc|.QS..|")));
    }

    @Test
    void aCueThatItsOwnWindowDoesNotFind() {
        assertEquals("", read(Cover.of(List.of()), drawn(0, "|Cccc|.QS"), drawn(2, "cc|.....|")));
    }

    @Test
    void aSourceBeforeTheWindowOfItsCue() {
        assertEquals("1 | 6 | 7-8", read(Cover.of(List.of()), drawn(0, "|.S...|QCc"), drawn(1, "S...|.QCc|")));
    }

    @Test
    void aCueWithoutASourceAndOneWithoutAContent() {
        assertEquals("none | 0 | 1-2", read(Cover.of(List.of()), drawn(0, "|QCc|")));
        assertEquals("", read(Cover.of(List.of()), drawn(0, "|SQ..|")));
    }

    @Test
    void whatIsSetAsideIsNotRead() {
        Cover credit = Cover.of(List.of(new Span(50, 200)));
        assertEquals("0 | 1 | 2-4", read(credit, drawn(0, "|SQCccccc|")));
        assertEquals("", read(credit, drawn(0, "|.....SQCc|")));
    }

    @Test
    void whatBelongsTogetherStandsInOneParagraph() {
        assertEquals("0 | 1 | 2-3", read(Cover.of(List.of()), drawn(0, "|SQCc................Cc|")));
        assertEquals("none | 20 | 21", read(Cover.of(List.of()), drawn(0, "|S...................QC|")));
        assertEquals("0 | 1 | 2-21", read(Cover.of(List.of()), drawn(0, "|SQCccccccccccccccccccc|")));
    }

    private static String read(Cover aside, Window... windows) {
        Choice choice = new Choice(Map.of(Role.SOURCE, 0.4, Role.CUE, 0.4, Role.CONTENT, 0.4));
        Assembly assembly =
                new Assembly(new Chain(moves()), choice, AssemblyTest::nearest, aside, position -> position / 200);
        Arrays.stream(windows).forEach(assembly::add);
        return assembly.finish().stream()
                .map(one -> (one.source() == null ? "none" : words(one.source())) + " | " + words(one.cue()) + " | "
                        + one.content().stream().map(AssemblyTest::words).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Span span) {
        int first = span.start() / 10;
        int last = (span.end() - 1) / 10;
        return first == last ? "" + first : first + "-" + last;
    }

    /** An I stands behind its own B or I alone; otherwise anything may follow anything. */
    private static double[] moves() {
        double[] moves = new double[Role.LABELS * Role.LABELS];
        for (int before = 0; before < Role.LABELS; before++) {
            for (Role role : Role.values()) {
                if (before != role.first() && before != role.inside()) {
                    moves[before * Role.LABELS + role.inside()] = -10000;
                }
            }
        }
        return moves;
    }

    private static Window drawn(int offset, String drawing) {
        String signs = drawing.replace("|", "");
        int firstOwn = drawing.indexOf('|');
        int endOwn = drawing.lastIndexOf('|') - 1;
        List<Span> words = new ArrayList<>();
        float[] scores = new float[signs.length() * Role.LABELS];
        for (int word = 0; word < signs.length(); word++) {
            int start = 10 * (offset + word);
            words.add(new Span(start, start + 1));
            scores[word * Role.LABELS + SIGNS.indexOf(signs.charAt(word))] = 20;
        }
        return new Window(words, firstOwn, endOwn, new float[words.size()], scores);
    }

    private static Links nearest(Window window, List<Piece> contents, List<Piece> cues, List<Piece> sources) {
        return new Links(nearest(contents, cues), nearest(cues, sources));
    }

    /** Each piece belongs to the one whose beginning is nearest to its own, quite surely; to none where there is none. */
    private static float[][] nearest(List<Piece> asking, List<Piece> answering) {
        float[][] scores = new float[asking.size()][1 + answering.size()];
        for (int i = 0; i < asking.size(); i++) {
            int best = -1;
            for (int j = 0; j < answering.size(); j++) {
                scores[i][1 + j] = -20;
                if (best < 0
                        || distance(asking.get(i), answering.get(j)) < distance(asking.get(i), answering.get(best))) {
                    best = j;
                }
            }
            if (best >= 0) {
                scores[i][0] = -20;
                scores[i][1 + best] = 0;
            }
        }
        return scores;
    }

    private static int distance(Piece one, Piece other) {
        return Math.abs(one.first() - other.first());
    }
}
