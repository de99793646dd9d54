package org.rapporteur.extraction.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.identity.Roles.Role;
import org.rapporteur.extraction.identity.States.Form;

class TablesTest {

    private final States states = new States();
    private final Roles roles = new Roles();

    private Optional<States.Match> state(String words) {
        return states.at(List.of(words.split(" ", -1)));
    }

    @Test
    void theLongestNamingOfAStateCounts() {
        assertEquals(Optional.of(new States.Match("PE", Form.NAME, 1)), state("Peru refused"));
        assertEquals("PE", state("Peruvian").orElseThrow().code());
        assertEquals(2, state("United States of").orElseThrow().words());
        assertEquals("US", state("U.S").orElseThrow().code());
        assertEquals("Peru", states.name("PE"));
    }

    @Test
    void caseTellsAStateFromAWord() {
        assertEquals(Optional.empty(), state("us"));
        assertEquals(Optional.empty(), state("turkey"));
    }

    @Test
    void aRoleIsKnownInAnyCaseAndAbbreviated() {
        assertTrue(roles.is(Role.OFFICE, "Ambassador"));
        assertTrue(roles.is(Role.OFFICE, "Sen."));
        assertTrue(roles.is(Role.FEMALE, "MRS."));
        assertTrue(roles.isDescriptive("foreign"));
        assertFalse(roles.isDescriptive("council"), "a body describes nobody");
    }
}
