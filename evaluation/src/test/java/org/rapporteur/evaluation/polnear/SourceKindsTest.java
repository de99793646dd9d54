package org.rapporteur.evaluation.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;

class SourceKindsTest {

    private static final String TEXT =
            "Lind spoke. \u201cWe wait,\u201d she said. Officials agreed with Anna Lind; the officials, who asked for silence, left.\n"
                    + "A spokesman for the Halyard Tribune told Lind's envoy, Boris Kern, and President Ojeda of it. Kern's aide spoke."
                    + " Ministers in Wexcombe, it is said, met. One of them who spoke. The Tribune wrote: Rumours travel.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lind | name",
                "she | pronoun",
                "them who | pronoun",
                "Officials | nominal",
                "Anna Lind | name",
                "the officials, who asked for silence | nominal",
                "A spokesman for the Halyard Tribune | nominal",
                "Lind's envoy, Boris Kern, | name",
                "President Ojeda | name",
                "Kern's aide | nominal",
                "Ministers in Wexcombe | nominal",
                "One of them | nominal",
                "The Tribune | name",
                "Rumours | nominal"
            })
    void kindsAreToldByTheWords(String source, String kind) {
        assertEquals(
                kind,
                new SourceKinds(TEXT)
                        .of(Ink.of(TEXT).extent(Made.at(TEXT, source)))
                        .word());
    }

    @Test
    void noWordsAreNoSource() {
        assertEquals(SourceKind.NONE, new SourceKinds(TEXT).of(new Extent(List.of(), 0)));
    }

    @Test
    void aSourceWithoutALetterIsADescription() {
        String text = "\u2014 said so.";
        assertEquals(SourceKind.NOMINAL, new SourceKinds(text).of(Ink.of(text).extent(Made.at(text, "\u2014"))));
    }
}
