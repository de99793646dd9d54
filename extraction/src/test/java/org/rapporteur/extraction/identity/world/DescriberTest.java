package org.rapporteur.extraction.identity.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriberTest {

    private static final Describer DESCRIBER = new Describer(World.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Russian Ambassador | ambassador | RU | false",
                "foreign minister of Italy | foreign minister | IT | false",
                "Italian foreign minister | foreign minister | IT | false",
                "Sen. of Texas | senator | US-TX | false",
                "Sen. Ada Quill of Texas | senator | US-TX | false",
                "Rep. , R-N.Y. , | representative | US-NY | false",
                "Rep. (D., Ohio) | representative | US-OH | false",
                "Rep. (Mich.) | representative | US-MI | false",
                "U.S. Rep. Ada Quill, D-Mass. | representative | US-MA | false",
                "Representative , Republican of New York , | representative | US-NY | false",
                "(R-N.Y.) | - | US-NY | false",
                "Moscow's U.N. ambassador | ambassador | RU | false",
                "Moscow ’s U.N. ambassador | ambassador | RU | false",
                "U.N. ambassador | ambassador | - | false",
                "the U.S. ambassador to the United Nations | ambassador | US | false",
                "the American ambassador at the time | ambassador | US | false",
                "president of the Serbian province of Kosovo | president | XK | false",
                "president of the Republic of Peru | president | PE | false",
                "Serbian President Boris | president | RS | false",
                "former Secretary of State | secretary of state | - | true",
                "U.S. Secretary of State | secretary of state | US | false",
                "the then-foreign minister of Chile | foreign minister | CL | true",
                "ex-president of Peru | president | PE | true",
                "Republican presidential nominee | nominee | - | false",
                "New Jersey Gov. | governor | US-NJ | false",
                "Former Georgia Gov. | governor | US-GA | true",
                "Georgia's president | president | GE | false",
                "House Speaker | speaker | US-HOUSE | false",
                "Senate Minority Leader | minority leader | US-SENATE | false",
                "EU foreign policy chief | foreign policy chief | EU | false",
                "U.N. Secretary-General | secretary-general | UN | false",
                "White House press secretary | press secretary | US-WH | false",
                "State Department spokeswoman | spokesperson | US-STATE | false",
                "Kansas Supreme Court Justice | justice | US-KS | false",
                "speaker of the Italian parliament | speaker | IT | false",
                "a professor of law at the University of Nevada | professor | University of Nevada | false",
                "director of the University of Nevada | director | University of Nevada | false",
                "Latin American leader | leader | - | false",
                "mayor of Moscow | mayor | Moscow | false",
                "a spokesman for the Kremlin | spokesperson | RU | false",
                "head of the U.N. mission in Kosovo | head | UN | false",
                "Polish Deputy Foreign Minister | deputy foreign minister | PL | false",
                "foreign minister of Italy, which holds the presidency | foreign minister | IT | false",
                "her governor's wife | wife | - | false",
            })
    void readsOfficeAndWhatItIsHeldOf(String words, String office, String of, boolean former) {
        Described described = DESCRIBER.read(List.of(words.split(" ", -1)));
        assertEquals(
                office, described.office() == null ? null : described.office().name());
        assertEquals(of, described.of());
        assertEquals(former, described.former());
    }
}
