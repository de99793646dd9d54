package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    /** SHA-256 of {@code 1:a0:0:1:b}, by sha256sum. */
    @Test
    void aReportIsNamedByWhatItsFileSays() {
        assertEquals("rfe86cb5b483d8072", Identifiers.report("a", null, "", "b"));
    }

    @Test
    void lengthsKeepTheFieldsApart() {
        assertNotEquals(Identifiers.report("ab", "c", null, "x"), Identifiers.report("a", "bc", null, "x"));
        assertNotEquals(Identifiers.report("a", null, null, "x"), Identifiers.report(null, "a", null, "x"));
        assertTrue(Identifiers.report(null, null, null, "x").matches("r[0-9a-f]{16}"));
    }

    @Test
    void identifiersCountCodePoints() {
        String text = "\ud83d\ude00 said";
        List<Span> spans = List.of(new Span(0, 2), new Span(3, 7));
        assertEquals("r0/s0-1,2-6", Identifiers.inReport("r0", "s", spans, CodePoints.of(text)));
    }

    /** The digest of the three bytes that are "abc", from the standard itself (FIPS 180-4). */
    @Test
    void digestsAreSha256() {
        assertEquals(
                "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Identifiers.digest("abc"));
    }
}
