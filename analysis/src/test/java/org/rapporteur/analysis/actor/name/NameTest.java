package org.rapporteur.analysis.actor.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, ann, le",
        "Lee, , le",
        "Mr. Lee, , le",
        "Foreign Minister Ann Lee, ann, le",
        "J. Lee, i, le",
        "de Hoop Stern, , stern",
        "Jan de Hoop Stern, ian, stern",
        "Nuri al-Malik, nuri, malik",
        "Ben Stone, ben, stone",
        "Ann O'Hara Jr., an, ohara",
        "King Harald, , harald",
        "Larry King, lari, king"
    })
    void namesAreTakenApart(String words, String first, String surname) {
        PersonName name = PersonName.of(words, null);
        assertEquals(first == null ? null : Folding.spelling(first), name.first());
        assertEquals(surname, name.surname());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ambassador",
                "he",
                "a man",
                "",
                "  ",
                "((",
                "his spokesman",
                "one who knows",
                "unnamed official"
            })
    void descriptionsAreNoNames(String words) {
        assertNull(PersonName.of(words, null));
    }

    @Test
    void anOfficeThatIsHeldIsNoSurname() {
        assertNull(PersonName.of("Russian Ambassador", "ambassador"));
        assertEquals("king", PersonName.of("Larry King", "mayor").surname());
    }

    @Property
    void anyTextIsTakenApartOrNot(@ForAll String words, @ForAll String other) {
        PersonName one = PersonName.of(words, null);
        PersonName two = PersonName.of(other, other);
        if (one != null && two != null) {
            assertEquals(one.compatible(two), two.compatible(one));
        }
        assertEquals(Folding.words(words), Folding.words(Folding.words(words)));
    }

    @Test
    void officesAreCompared() {
        assertTrue(Offices.exclusive("president", "foreign minister"));
        assertFalse(Offices.exclusive("finance minister", "prime minister"));
        assertFalse(Offices.exclusive("former president", "ambassador"));
        assertFalse(Offices.exclusive("spokeswoman", "ambassador"));
        assertEquals("prime minister", Offices.key("Premier"));
        assertTrue(Offices.isSingle("secretary general"));
        assertFalse(Offices.isSingle("deputy foreign minister"));
    }

    @Test
    void codesAreToldFromWords() {
        for (String code : List.of("RU", "XK", "RS-KM", "X-CRIMEA")) {
            assertTrue(Codes.isCode(code), code);
        }
        assertFalse(Codes.isCode("UNO!"));
        assertFalse(Codes.isCode("ru"));
        assertTrue(Codes.isDisputed("XK"));
        assertFalse(Codes.isDisputed("RU"));
        assertTrue(Codes.conflict("RU", "US"));
        assertFalse(Codes.conflict("RS", "RS-VO"));
        assertFalse(Codes.conflict("RU", "the council"));
    }
}
