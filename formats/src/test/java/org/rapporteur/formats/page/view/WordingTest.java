package org.rapporteur.formats.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Act;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"warn,warns", "accuse,accuses", "deny,denies", "say,says", "Pledge,pledges", "press,presses", "y,ys"})
    void saysWhatSomebodyDoes(String category, String does) {
        Act act = new Act(
                "a",
                "R/s1-2",
                category,
                null,
                List.of(new Span(0, 1)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Maker.of("test 1"),
                Extra.NONE);
        assertEquals(does, Wording.does(act));
    }

    @ParameterizedTest
    @CsvSource({
        "any move,if",
        "if it rains,''",
        "Unless it rains,''",
        "iffy moves,if",
        "in case it rains,''",
        "in Rome,if"
    })
    void saysIfOnlyWhereTheWordsDoNot(String condition, String before) {
        assertEquals(before, Wording.beforeCondition(condition).strip());
    }
}
