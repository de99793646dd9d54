package org.rapporteur.evaluation.cofenet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;

/** Label sequences as CofeNet reads them. */
class LabelsTest {

    @Test
    void aSpanGoesOnWithItsOwnRole() {
        assertSpans("B-source I-source O B-source", Role.SOURCE, new Span(0, 2), new Span(3, 4));
        assertSpans("O B-cue I-cue", Role.CUE, new Span(1, 3));
    }

    @Test
    void aNewBeginningClosesWhatIsOpen() {
        assertSpans("B-content B-content I-content", Role.CONTENT, new Span(0, 1), new Span(1, 3));
        assertSpans("B-content B-cue I-cue", Role.CONTENT, new Span(0, 1));
    }

    @Test
    void anotherRoleInsideClosesAndIsDropped() {
        assertSpans("B-content I-cue I-content I-cue", Role.CONTENT, new Span(0, 1));
        assertSpans("B-content I-cue I-content I-cue", Role.CUE);
    }

    @Test
    void whatWasNotOpenedIsIgnored() {
        assertSpans("I-content I-content O I-content B-content", Role.CONTENT, new Span(4, 5));
    }

    @Test
    void theSequenceEndsAtItsEndMark() {
        assertSpans("B-content I-content <IGN> B-content", Role.CONTENT, new Span(0, 2));
        assertSpans("<IGN> B-content", Role.CONTENT);
    }

    private static void assertSpans(String labels, Role role, Span... expected) {
        assertEquals(List.of(expected), Labels.spans(List.of(labels.split(" ")), role), labels);
    }
}
