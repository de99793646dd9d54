package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MakerTest {

    @Test
    void machinesAndPeopleAreToldApart() {
        assertEquals(new Maker.Machine("rules-en", "1"), Maker.of("rules-en 1"));
        assertEquals(new Maker.Machine("two words", "1.0"), Maker.of("two words 1.0"));
        assertEquals(new Maker.Coder("ana"), Maker.of("coder:ana"));
        assertEquals("coder:Ana María", Maker.of("coder:Ana María").written());
    }

    @Test
    void neitherPassesForTheOtherAndNeitherIsNameless() {
        for (String written : new String[] {"", "rules-en", " 1", "coder:", "coder: "}) {
            assertThrows(IllegalArgumentException.class, () -> Maker.of(written), written);
        }
        assertThrows(IllegalArgumentException.class, () -> new Maker.Machine("coder:ana", "1"));
        assertThrows(IllegalArgumentException.class, () -> new Maker.Machine("rules", "1 2"));
    }
}
