package org.rapporteur.extraction.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

class NamesTest {

    private static Person person(String name) {
        return new Person(List.of(name.split(" ", -1)));
    }

    private static boolean fits(String known, String other) {
        return person(known).fits(person(other).givenName());
    }

    @Test
    void wordsAreComparedWithoutAccentsEndingsAndCase() {
        assertEquals("lopez", Words.key("L\u00f3pez\u2019s"));
        assertEquals("lopez", Words.key("Lo\u0301pez"));
        assertEquals("o'neil", Words.key("O\u2019Neil"));
        assertEquals("Jones", Words.bare("Jones\u2019"));
        assertEquals("Holm", Words.bare("Holm"));
    }

    @Test
    void anInitialFitsAndAnotherGivenNameDoesNot() {
        assertTrue(fits("Anna Berg", "A. Berg"));
        assertTrue(fits("A. Berg", "Anna Maria Berg"));
        assertTrue(fits("Anna Berg", "ANNA BERG"));
        assertFalse(fits("Anna Berg", "Eva Berg"));
        assertFalse(fits("A. Berg", "E. Berg"));
    }

    @Test
    void theLongerNameAndTheFirstOfficeAreKept() {
        Person person = person("A. Berg");
        person.named(List.of("Anna", "Maria", "Berg"));
        person.named(List.of("Anna", "Berg"));
        person.described(Set.of("minister"), "minister", null);
        person.described(Set.of("envoy"), "envoy", "SE");
        assertEquals("Anna Maria Berg", person.fullName());
        assertEquals("anna", person.givenName());
        assertEquals("minister", person.office());
        assertEquals("SE", person.of());
    }

    @Test
    void ofNamesakesTheLastNamedBeforeIsMeantElseTheFirst() {
        Namesakes bergs = new Namesakes();
        Person anna = person("Anna Berg");
        Person eva = person("Eva Berg");
        bergs.add(anna);
        bergs.add(eva);
        bergs.mention(anna, new Span(10, 19));
        bergs.mention(eva, new Span(30, 38));
        bergs.mention(anna, new Span(50, 54));
        assertSame(anna, bergs.nearest(new Span(5, 9)));
        assertSame(anna, bergs.nearest(new Span(30, 34)));
        assertSame(eva, bergs.nearest(new Span(40, 44)));
        assertSame(anna, bergs.nearest(new Span(60, 64)));
        assertEquals(Optional.of(eva), bergs.fitting("e."));
        assertEquals(Optional.empty(), bergs.fitting("olga"));
    }
}
