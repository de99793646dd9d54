package org.rapporteur.store.sql.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    private static Term word(String... tokens) {
        return new Term(List.of(tokens), false);
    }

    private static Term beginning(String... tokens) {
        return new Term(List.of(tokens), true);
    }

    private static void assertWanted(String typed, Set<Term> all, Set<Term> none) {
        assertEquals(new Wanted(all, none), Wanted.of(typed));
    }

    @Test
    void wordsMustAllOccur() {
        assertWanted("Harbour  quota", Set.of(word("harbour"), word("quota")), Set.of());
        assertWanted("quota quota", Set.of(word("quota")), Set.of());
    }

    @Test
    void quotationMarksMakeAPhrase() {
        assertWanted("\"fishing quota\" bay", Set.of(word("fishing", "quota"), word("bay")), Set.of());
        assertWanted("\u201cfishing quota\u201d", Set.of(word("fishing", "quota")), Set.of());
        assertWanted("\u00abfishing quota\u00bb", Set.of(word("fishing", "quota")), Set.of());
    }

    @Test
    void aMarkNeverClosedClosesAtTheEnd() {
        assertWanted("bay \"fishing quota", Set.of(word("bay"), word("fishing", "quota")), Set.of());
        assertWanted("\"", Set.of(), Set.of());
        assertWanted("-\"", Set.of(), Set.of());
    }

    @Test
    void aHyphenBeforeAWordExcludesIt() {
        assertWanted("bay -quota", Set.of(word("bay")), Set.of(word("quota")));
        assertWanted("-\"fishing quota\"", Set.of(), Set.of(word("fishing", "quota")));
    }

    @Test
    void otherHyphensAreBlanksWithinAPhrase() {
        assertWanted("cease-fire", Set.of(word("cease", "fire")), Set.of());
        assertWanted("bay - quota", Set.of(word("bay"), word("quota")), Set.of());
        assertWanted("bay -- quota --never", Set.of(word("bay"), word("quota"), word("never")), Set.of());
    }

    @Test
    void aStarMeansBeginnings() {
        assertWanted("quot*", Set.of(beginning("quot")), Set.of());
        assertWanted("-quot*", Set.of(), Set.of(beginning("quot")));
        assertWanted("\"fishing quot*\"", Set.of(beginning("fishing", "quot")), Set.of());
        assertWanted("\"fishing quot\"*", Set.of(beginning("fishing", "quot")), Set.of());
        assertWanted("(quot*),", Set.of(beginning("quot")), Set.of());
        assertWanted("* qu*ta **", Set.of(word("qu", "ta")), Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND OR NOT NEAR",
                "content:quota",
                "quota'; DROP TABLE report; --",
                "(quota | bay) & !harbour <-> fish:*",
                "{words} : ^quota + NEAR(bay, 2)",
                "100% _ \\ ? $1 :name"
            })
    void operatorsAreWordsOrBlanks(String typed) {
        Wanted wanted = Wanted.of(typed);
        assertTrue(!wanted.all().isEmpty());
        for (Term term : wanted.all()) {
            for (String token : term.tokens()) {
                assertTrue(token.chars().allMatch(Character::isLetterOrDigit), token);
            }
        }
    }

    @Test
    void nothingIsNothing() {
        assertTrue(Wanted.of(null).isEmpty());
        assertTrue(Wanted.of(" \t\u00a0\n").isEmpty());
        assertTrue(Wanted.of("... !? -").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Zoé, zoe", "ZOE\u0301, zoe", "STRASSE, strasse", "Straße, strasse", "İstanbul, istanbul", "Łódź, lodz",
                "ΣΊΣΥΦΟΣ, σισυφοσ",
        "Ærø, aero", "conﬂict, conflict", "con\u00adflict, conflict", "½, '1 2'", "安理会, '安 理 会'", "€, €",
                "don't, 'don t'",
        "U.S., 'u s'", "१२, १२", "हिन्दी, हिन्दी", "قَرَار, قرار"
    })
    void lettersAreFolded(String text, String folded) {
        assertEquals(folded, String.join(" ", Tokens.of(text)));
    }

    @Test
    void symbolsAreWords() {
        assertEquals(
                List.of("\ud83d\udc1f", "fish", "\ud83d\udc4d"),
                Tokens.of("\ud83d\udc1ffish\ud83d\udc4d\ud83c\udffd\ufe0f"));
    }

    @Test
    void ofALongWordTheBeginningCounts() {
        assertEquals(List.of("x".repeat(Tokens.LONGEST)), Tokens.of("x".repeat(5_000)));
    }

    @Test
    void longInputIsLinear() {
        String marks = "\"-*a".repeat(250_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Wanted.of(marks));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Tokens.of("\ufdfa\u0301".repeat(200_000)));
    }

    @Property
    void anythingIsUnderstood(@ForAll String typed) {
        Wanted wanted = Wanted.of(typed);
        wanted.all().forEach(WantedTest::assertPlain);
        wanted.none().forEach(WantedTest::assertPlain);
    }

    @Property
    void whatIsFoldedIsFoldedOnce(@ForAll String text) {
        List<String> once = Tokens.of(text);
        assertEquals(once, Tokens.of(String.join(" ", once)));
    }

    /** What the databases are given holds nothing that they would understand. */
    private static void assertPlain(Term term) {
        for (String token : term.tokens()) {
            assertTrue(!token.isEmpty() && token.codePointCount(0, token.length()) <= 2 * Tokens.LONGEST, token);
            assertTrue(token.codePoints().noneMatch(point -> " \"'%_\\:&|!<>()*,\uE000\0".indexOf(point) >= 0), token);
            assertTrue(token.codePoints().noneMatch(Character::isWhitespace), token);
        }
    }
}
