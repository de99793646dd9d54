package org.rapporteur.record.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;

class CodingsTest {

    private static Coding coding(String id, String target, String field, String value, String replaces) {
        Maker ana = new Maker.Coder("ana");
        return new Coding(id, target, List.of(), field, value, ana, null, replaces, Extra.NONE);
    }

    private static Optional<String> value(Codings codings, String target, String field) {
        return codings.find(target, field).map(Coding::value);
    }

    @Test
    void theLatestThatNoneReplacesIsInForce() {
        Codings codings = Codings.of(List.of(
                coding("1", "s", "mode", "direct", null),
                coding("2", "s", "mode", "mixed", "1"),
                coding("3", "s", "source", "e1", null),
                coding("4", "t", "mode", "indirect", null)));
        assertEquals(Optional.of("mixed"), value(codings, "s", "mode"));
        assertEquals(Optional.of("e1"), value(codings, "s", "source"));
        assertEquals(Optional.empty(), value(codings, "t", "source"));
    }

    @Test
    void whatIsReplacedStaysReplacedWhereverItStands() {
        Codings codings =
                Codings.of(List.of(coding("2", "s", "mode", "mixed", "1"), coding("1", "s", "mode", "direct", null)));
        assertEquals(Optional.of("mixed"), value(codings, "s", "mode"));
    }

    @Test
    void aMachineCodesNothing() {
        Maker machine = new Maker.Machine("rules", "1");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Coding("1", "s", List.of(), "mode", "direct", machine, null, null, Extra.NONE));
    }
}
