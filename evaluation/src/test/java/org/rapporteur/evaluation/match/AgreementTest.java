package org.rapporteur.evaluation.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

class AgreementTest {

    private static final String TEXT = "abcd efgh \u00a0ijkl  mnop";
    private static final Ink INK = Ink.of(TEXT);

    @Test
    void blanksAtTheEndsOfAPieceDoNotCount() {
        assertEquals(extent(5, 9), extent(4, 11));
        assertTrue(Agreement.EXACT.holds(INK, extent(5, 9), extent(4, 11)));
        assertFalse(Agreement.EXACT.holds(INK, extent(5, 9), extent(5, 8)));
    }

    @Test
    void piecesThatOverlapOrTouchAreOne() {
        assertEquals(extent(0, 9), extent(3, 9, 0, 4));
        assertEquals(extent(0, 4), extent(2, 4, 0, 2));
        assertEquals(
                List.of(new Span(0, 4), new Span(11, 15)), extent(11, 15, 0, 4).pieces());
        assertTrue(extent(9, 11).isMissing());
    }

    @Test
    void piecesOnEitherSideOfABlankAreNotTheWholeStretch() {
        assertFalse(Agreement.EXACT.holds(INK, extent(0, 4, 5, 9), extent(0, 9)));
        assertTrue(Agreement.OVERLAP.holds(INK, extent(0, 4, 5, 9), extent(0, 9)));
    }

    @Test
    void halfOfTheNonBlankCharactersIsEnough() {
        // 4 characters of 8, whatever stands between them.
        assertTrue(Agreement.OVERLAP.holds(INK, extent(0, 4, 11, 15), extent(11, 15)));
        assertFalse(Agreement.OVERLAP.holds(INK, extent(0, 4, 11, 15), extent(12, 15)));
        // 4 shared, 12 together.
        assertFalse(Agreement.OVERLAP.holds(INK, extent(0, 9), extent(5, 15)));
    }

    @Test
    void aMissingRoleAgreesOnlyWithAMissingOne() {
        for (Agreement agreement : Agreement.ALL) {
            assertTrue(agreement.holds(INK, extent(), extent()));
            assertFalse(agreement.holds(INK, extent(), extent(0, 4)));
            assertFalse(agreement.holds(INK, extent(0, 4), extent()));
        }
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        Ink ink = Ink.of("\ud83d\udd4aab");
        assertEquals(3, ink.extent(List.of(new Span(0, 4))).size());
    }

    private static Extent extent(int... ends) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            spans.add(new Span(ends[i], ends[i + 1]));
        }
        return INK.extent(spans);
    }
}
