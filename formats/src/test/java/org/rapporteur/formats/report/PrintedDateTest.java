package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.formats.report.reading.LanguageTag;
import org.rapporteur.formats.report.reading.PrintedDate;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-03-05 | 2011-03-05",
                "2011-03-05T23:59:00-11:00 | 2011-03-05",
                "2011-03-05T00:10:00+09:00 | 2011-03-05",
                "2011/3/5 10:00 | 2011-03-05",
                "20110305 | 2011-03-05",
                "20110305T101500Z | 2011-03-05",
                "Sat, 05 Mar 2011 10:00:00 GMT | 2011-03-05",
                "Saturday, March 5, 2011 | 2011-03-05",
                "Sept. 5, 2011 at 9:41 p.m. ET | 2011-09-05",
                "5 march 2011 | 2011-03-05",
                "05-Mar-2011 | 2011-03-05",
                "25/12/2011 | 2011-12-25",
                "12/25/2011 | 2011-12-25",
                "25.12.2011 | 2011-12-25",
                "4/4/2011 | 2011-04-04",
                "3/4/2011 |",
                "2011-02-30 |",
                "2011-03 |",
                "2011-03-055 |",
                "5 Foo 2011 |",
                "31 February 2011 |",
                "1299283200 |",
                "99999999999999999999 |",
                "yesterday |",
                "'' |"
            })
    void takesTheDayAsPrinted(String printed, LocalDate day) {
        assertEquals(Optional.ofNullable(day), PrintedDate.find(printed));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en_US,en-US", "EN-gb,en-GB", "English,en", "french,fr", "und,", "x!,", "klingonese,", "'',"})
    void findsTheLanguage(String printed, String tag) {
        assertEquals(Optional.ofNullable(tag), LanguageTag.find(printed));
    }
}
