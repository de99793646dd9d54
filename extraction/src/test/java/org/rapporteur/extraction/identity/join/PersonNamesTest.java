package org.rapporteur.extraction.identity.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.record.Span;

class PersonNamesTest {

    @Test
    void aFormIsComparedWithoutCaseAccentsStopsAndSuffix() {
        assertEquals("jose da silva", form("José da Silva Jr.").key());
        assertEquals("d'arco", form("D’Arco").key());
        assertEquals("robert j hale", form("Robert J. Hale III").key());
        assertEquals("jr", form("Jr.").key());
    }

    @Test
    void aSurnameMayHaveAParticle() {
        assertTrue(form("Berg").isShort());
        assertTrue(form("van Dam").isShort());
        assertFalse(form("Anna Berg").isShort());
        assertFalse(form("Pieter van Dam").isShort());
    }

    @TestFactory
    Stream<DynamicTest> oneOrTwo() {
        return Stream.of(
                one("Robert Hale", "Robert J. Hale"),
                one("Robert Hale", "R. Hale"),
                one("Robert Hale", "Robert Hale Jr."),
                one("Dmitriy Orlov", "Dmitry Orlov"),
                one("José Moreno", "Jose Moreno"),
                one("Maria Lopez Garcia", "Lopez Garcia"),
                two("Paolo Conti", "Paola Conti"),
                two("Anna Berg", "Peter Berg"),
                two("Anna Berg", "Anna Moss"),
                two("Ivan Orlov", "Ivo Orlov"),
                two("Henry Moss", "Penry Moss"),
                two("Marian Conti", "Marion Contu"));
    }

    private static DynamicTest one(String first, String second) {
        return DynamicTest.dynamicTest(first + " is " + second, () -> {
            assertEquals(full(first, first, second), full(second, first, second));
            assertEquals(full(first, second, first), full(second, second, first), "the other way round");
        });
    }

    private static DynamicTest two(String first, String second) {
        return DynamicTest.dynamicTest(first + " is not " + second, () -> {
            assertNotEquals(full(first, first, second), full(second, first, second));
            assertNotEquals(full(first, second, first), full(second, second, first), "the other way round");
        });
    }

    @Test
    void aShortFormMayBeTheEndOfSeveral() {
        PersonNames names = names("Anna Berg", "Peter Berg", "Henry Moss");
        assertEquals(List.of(form("Anna Berg"), form("Peter Berg")), names.candidates(form("Berg")));
        assertEquals(List.of(form("Henry Moss")), names.candidates(form("Moss")));
        assertEquals(List.of(), names.candidates(form("Lopez")));
    }

    @Test
    void aGivenNameAloneCountsWhereNoSurnameFits() {
        PersonNames names = names("Anna Berg", "Peter Anna");
        assertEquals(List.of(form("Peter Anna")), names.candidates(form("Anna")));
        assertTrue(PersonNames.isSurname(form("Anna"), form("Peter Anna")));
        assertEquals(List.of(form("Peter Anna")), names.candidates(form("Peter")));
        assertFalse(PersonNames.isSurname(form("Peter"), form("Peter Anna")));
    }

    private static PersonNames.Form full(String wanted, String... all) {
        return names(all).fullOf(form(wanted));
    }

    private static PersonNames names(String... names) {
        return new PersonNames(Arrays.stream(names).map(PersonNamesTest::naming).toList());
    }

    private static PersonNames.Form form(String name) {
        return PersonNames.Form.of(naming(name));
    }

    private static Naming naming(String name) {
        Span span = new Span(0, name.length());
        List<String> words = List.of(name.split(" ", -1));
        return new Naming(Name.Type.PERSON, 0, 0, words.size(), span, span, words, List.of(), 0, false, false);
    }
}
