package org.rapporteur.engine.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.record.matter.Instrument;

class InstrumentFileTest {

    private static final String HEADING = "name,names,kind,of,year,describes\n";

    @Test
    void aLineIsAnInstrument() throws RefusedException {
        InstrumentList list = InstrumentFile.of(
                "lists/i.csv",
                HEADING + "Vessen Accord,VA| Vessen deal,Treaty,Vessen,1987,ended * war|of the rivers\n");
        Listed expected = new Listed(
                "Vessen Accord",
                List.of("Vessen Accord", "VA", "Vessen deal"),
                "treaty",
                "Vessen",
                1987,
                List.of("ended * war", "of the rivers"),
                "i.csv line 2");
        assertEquals(List.of(expected), list.instruments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ",,treaty,,,;i.csv:2: no name",
                "A,,thing,,,;i.csv:2: 'thing' is no kind of instrument",
                "A,,treaty,,99x,;i.csv:2: '99x' is no year",
                "A,,treaty,,,* *;i.csv:2: '* *' in the column 'describes' fits everything"
            })
    void aFaultNamesItsLine(String line, String message) {
        RefusedException failure =
                assertThrows(RefusedException.class, () -> InstrumentFile.of("i.csv", HEADING + line + "\n"));
        assertTrue(failure.getMessage().startsWith(message), failure.getMessage());
    }

    @Test
    void aNameBelongsToOne() {
        String text = HEADING + "A,B,treaty,,,\nC,B,treaty,,,\n";
        RefusedException failure = assertThrows(RefusedException.class, () -> InstrumentFile.of("i.csv", text));
        assertTrue(failure.getMessage().contains("i.csv:3: 'B'"), failure.getMessage());
    }

    @Test
    void theExampleIsReadAndDecides() throws RefusedException {
        InstrumentFile list = InstrumentFile.read(Path.of("..", "examples", "instruments.csv"));
        Configuration configuration = Configuration.standard().withAnnotator(Annotators.RULES.from(null, list));
        try (Rapporteur rapporteur = Rapporteur.open(configuration)) {
            List<Instrument> found = rapporteur
                    .read("It would break the U.N. resolution that ended the 1999 conflict, she said.")
                    .list(Instrument.class);
            assertEquals(
                    List.of("Resolution 1244"),
                    found.stream().map(Instrument::name).toList());
            assertEquals(
                    "instruments.csv line 2: describes 'ended the 1999 conflict'",
                    found.get(0).mentions().get(0).why());
        }
    }
}
