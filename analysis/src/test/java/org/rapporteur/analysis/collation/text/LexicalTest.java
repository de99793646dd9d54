package org.rapporteur.analysis.collation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalTest {

    private static final Lexical LEXICAL = Lexical.news();

    @ParameterizedTest
    @CsvSource({
        "violates, violation",
        "violating, violated",
        "implementation, implemented",
        "negotiations, negotiate",
        "stopped, stops",
        "embraced, embrace",
        "parties, party",
        "declaration, declare",
        "russias, russia"
    })
    void formsOfOneWordShareAStem(String one, String other) {
        assertEquals(Stems.of(other), Stems.of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "state, station",
        "thing, the",
        "sing, s",
        "us, u",
        "1999, 199",
        "crisis, cris",
        "need, ne",
        "nation, nat"
    })
    void otherWordsKeepApart(String one, String other) {
        assertNotEquals(Stems.of(other), Stems.of(one));
    }

    @Test
    void rareWordsWeighMore() {
        Weights weights = Weights.news();
        assertTrue(weights.of("the") < 0.1);
        assertTrue(weights.of("the") < weights.of("council") && weights.of("council") < weights.of("irreconcilable"));
        assertEquals(weights.most(), weights.of("zzyzx"));
        assertEquals(weights.of("negotiate"), weights.of("negotiations"));
    }

    @Test
    void misspelledAndDerivedNamesMatch() {
        assertEquals(1, LEXICAL.of(Words.of("the Marevian plan"), Words.of("The plan, Marevia")), 0.1);
        assertTrue(Lexical.areOneName("ostravar", "ostravo"));
        assertFalse(Lexical.areOneName("context", "contests"));
        double capital = LEXICAL.of(Words.of("Context"), Words.of("Contest"));
        assertTrue(capital > LEXICAL.of(Words.of("context"), Words.of("contest")), "only names may be misspelled");
    }

    @Test
    void theSmallerSideMayBeContained() {
        List<Word> whole = Words.of("We shall reopen the northern crossing once the harvest is in.");
        List<Word> part = Words.of("reopen the northern crossing");
        assertEquals(1, LEXICAL.containment(part, whole), 1e-9);
        assertEquals(LEXICAL.containment(part, whole), LEXICAL.containment(whole, part));
        assertTrue(LEXICAL.of(part, whole) < 1);
        assertEquals(0, LEXICAL.of(List.of(), whole));
    }

    @Test
    void longInputTakesLittleTime() {
        String names = "Abcdefghij Abcdefghik ".repeat(100_000) + "A" + "b".repeat(200_000);
        List<Word> words = Words.of(names);
        List<Word> others = Words.of(names.replace('k', 'l'));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LEXICAL.of(words, others));
    }

    @Property(tries = 200)
    void symmetricAndBounded(@ForAll String one, @ForAll String other) {
        List<Word> first = Words.of(one);
        List<Word> second = Words.of(other);
        double similarity = LEXICAL.of(first, second);
        assertTrue(similarity >= 0 && similarity <= 1 + 1e-9);
        assertEquals(similarity, LEXICAL.of(second, first), 1e-9);
        assertEquals(first.isEmpty() ? 0 : 1, LEXICAL.of(first, first), 1e-9);
    }
}
