package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;
import org.rapporteur.store.sql.search.words.Wanted;

/** What a search does, the same on every database. */
abstract class SearchContract {

    private Store store;

    /** Returns an empty store. */
    abstract Store store();

    @BeforeEach
    void open() {
        store = store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void put(Draft... drafts) {
        for (Draft draft : drafts) {
            assertTrue(store.put(draft.record()));
        }
    }

    private Hits find(Scope scope, String words) {
        return store.search().find(new Query(scope, words, Map.of(), null, null, SortOrder.ARRIVAL, null, 100));
    }

    private List<String> contents(String words) {
        return find(Scope.STATEMENTS, words).hits().stream().map(Hit::content).toList();
    }

    private List<String> titles(String words) {
        return find(Scope.REPORTS, words).hits().stream().map(Hit::title).toList();
    }

    @Test
    void wordsPhrasesExclusionsAndBeginningsAreFound() {
        put(new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "fishing quotas must fall")
                .says("Bo Lind", "quotas for fishing stay")
                .says("Ana Ruiz", "caf\u00e9 owners want peace"));
        String one = "fishing quotas must fall";
        String two = "quotas for fishing stay";
        String three = "caf\u00e9 owners want peace";
        assertEquals(List.of(one, two), contents("FISHING quotas"));
        assertEquals(List.of(one), contents("\"fishing quotas\""));
        assertEquals(List.of(two), contents("fishing -must"));
        assertEquals(List.of(two, three), contents("-\"fishing quotas\""));
        assertEquals(List.of(one, two), contents("quot*"));
        assertEquals(List.of(one), contents("\"fishing quo*\""));
        assertEquals(List.of(three), contents("cafe"));
        assertEquals(List.of(three), contents("CAF\u00c9 own*"));
        assertEquals(List.of(one, three), contents("ruiz"));
        assertEquals(List.of(), contents("fish"));
        assertEquals(List.of(), contents("\"ruiz said\" fall"), "no phrase from one part into another");
        assertEquals(3, contents(null).size());
        assertEquals(3, contents("... !?").size());
    }

    @Test
    void reportsAreFoundByTitleAndText() {
        put(
                new Draft("Courier", "2030-01-01", "Bay of quotas").says("Ana Ruiz", "peace comes"),
                new Draft("Herald", "2030-01-02", "Harbour").says("Bo Lind", "quotas stay"),
                new Draft("Herald", "2030-01-03", "Nothing").says("Bo Lind", "silence"));
        assertEquals(List.of("Bay of quotas", "Harbour"), titles("quotas"));
        assertEquals(List.of("Bay of quotas"), titles("\"bay of quotas\" peace"));
        assertEquals(List.of("Nothing"), titles("-quotas"));
        Hits hits = find(Scope.REPORTS, "quotas");
        assertEquals(2, hits.total());
        assertEquals(
                List.of(new Count("Courier", "Courier", 1), new Count("Herald", "Herald", 1)),
                hits.facets().get(Facet.OUTLET));
        assertNull(hits.hits().get(0).statement());
        assertTrue(hits.hits().get(0).content().startsWith("Ana Ruiz said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "-\"",
                "*",
                "^",
                "NEAR(",
                "a OR b",
                "AND",
                "NOT",
                "\"a\" AND NOT",
                "words:quota",
                "rowid",
                "{a b}:c",
                "a:*",
                "!!",
                "& | ! <->",
                "'); DROP TABLE report; --",
                "quota' OR '1'='1",
                "%",
                "_",
                "\\",
                "?",
                "$1",
                "\ud83d\udc1f",
                "\ud83d",
                "\0",
                "\uE000",
                "\u202e",
                "quota\0",
                "\"never closed",
                "((((((((",
                "quota) UNION SELECT 1, 2 --"
            })
    void whateverIsTypedIsNeitherAnErrorNorAnOperator(String typed) {
        put(new Draft("Courier", "2030-01-01", "Bay").says("Ana Ruiz", "fishing quotas must fall"));
        boolean nothing = Wanted.of(typed).isEmpty();
        for (Scope scope : Scope.values()) {
            assertEquals(nothing ? 1 : 0, find(scope, typed).total(), typed);
            assertEquals(0, find(scope, "zebra " + typed).total(), typed);
        }
        assertEquals(1, store.list().size());
    }

    @Test
    void emojiAndOtherScriptsAreFound() {
        put(new Draft("Courier", "2030-01-01", "\u5b89\u7406\u4f1a")
                .says(
                        "Cem Ak",
                        "\u5b89\u7406\u4f1a \ud83d\udc1f \u0395\u03bb\u03bb\u03ac\u03b4\u03b1\u03c2 100\u20ac"));
        for (String typed : List.of(
                "\u7406\u4f1a", "\ud83d\udc1f", "\u0395\u039b\u039b\u0391\u0394\u0391\u03a3", "\u20ac", "100\u20ac")) {
            assertEquals(1, contents(typed).size(), typed);
        }
        assertEquals(0, contents("\u4f1a\u7406").size());
        assertEquals(1, titles("\u5b89\u7406\u4f1a").size());
    }

    @Test
    void aVeryLongQueryMeansWhatItSays() {
        StringBuilder said = new StringBuilder();
        for (int i = 0; said.length() < 9_000; i++) {
            said.append("w").append(i).append(' ');
        }
        String words = said.toString().strip();
        put(new Draft("Courier", "2030-01-01", "Bay").says("Ana Ruiz", words).says("Bo Lind", words.substring(3)));
        assertEquals(List.of(words, words.substring(3)), contents(words.substring(3)));
        assertEquals(List.of(words), contents(words));
        assertEquals(List.of(words), contents('"' + words + '"'));
        assertEquals(List.of(), contents('"' + words.replace("w500 ", "w501 ") + '"'));
        assertEquals(List.of(), contents(words + " zebra"));
        assertEquals(List.of(), contents("-" + words.replace(" ", " -")));
    }

    @Test
    void aTextWithMoreDifferentWordsThanAVectorHolds() {
        StringBuilder said = new StringBuilder();
        for (int i = 0; said.length() < 1_300_000; i++) {
            said.append(Integer.toString(i * 7919 + 1_000_000, 36)).append("xyzzy ");
        }
        String words = said.append("last of all").toString();
        put(new Draft("Courier", "2030-01-01", "Bay").says("Ana Ruiz", words));
        String beginning = Integer.toString(7919 + 1_000_000, 36);
        assertEquals(1, find(Scope.STATEMENTS, "last " + beginning + "*").total());
        assertEquals(
                1, find(Scope.REPORTS, "\"last of all\" " + beginning + "xyzzy").total());
        assertEquals(0, find(Scope.REPORTS, "\"of last\"").total());
    }

    @Test
    void aFacetCountsAsIfNothingWereChosenInIt() {
        put(
                new Draft("Courier", "2030-01-01", "Bay")
                        .says("Ana Ruiz", "one", "warn", "reject")
                        .says("Bo Lind", "two", "warn"),
                new Draft("Herald", "2030-01-02", "Harbour")
                        .says("Ana Ruiz", "three")
                        .confident(1.0));
        Hits all = find(Scope.STATEMENTS, null);
        assertEquals(
                List.of(new Count("warn", "warn", 2), new Count("", "", 1), new Count("reject", "reject", 1)),
                all.facets().get(Facet.ACT));
        assertEquals(List.of(new Count("0.9", "0.9", 3)), all.facets().get(Facet.CONFIDENCE));
        Hits chosen = store.search()
                .find(new Query(
                        Scope.STATEMENTS,
                        null,
                        Map.of(Facet.ACTOR, Set.of("Ana Ruiz"), Facet.ACT, Set.of("warn", "nothing such")),
                        null,
                        null,
                        SortOrder.OLDEST,
                        null,
                        10));
        assertEquals(1, chosen.total());
        assertEquals(List.of("one"), chosen.hits().stream().map(Hit::content).toList());
        assertEquals(
                List.of(new Count("Ana Ruiz", "Ana Ruiz", 1), new Count("Bo Lind", "Bo Lind", 1)),
                chosen.facets().get(Facet.ACTOR));
        assertEquals(
                List.of(
                        new Count("", "", 1),
                        new Count("reject", "reject", 1),
                        new Count("warn", "warn", 1),
                        new Count("nothing such", "nothing such", 0)),
                chosen.facets().get(Facet.ACT));
        assertEquals(
                List.of(new Count("Courier", "Courier", 1)), chosen.facets().get(Facet.OUTLET));
    }

    @Test
    void aHitShowsItsRow() {
        ReportRecord record = new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "we fish", "warn", "reject")
                .record();
        store.put(record);
        Hit hit = find(Scope.STATEMENTS, null).hits().get(0);
        assertEquals(record.report().id(), hit.report());
        assertEquals("Ana Ruiz", hit.speaker());
        assertEquals("Ana Ruiz", hit.source());
        assertEquals("said", hit.cue());
        assertEquals(List.of("warn", "reject"), hit.acts());
        assertEquals(List.of(), hit.instruments());
        assertEquals(14, hit.start());
        assertEquals(0.9, hit.confidence());
        assertEquals("indirect", hit.mode());
        assertEquals("2030-01-01", hit.date().toString());
    }

    @Test
    void pagesAreStableWhileReportsAreAdded() {
        for (int i = 0; i < 30; i++) {
            put(Draft.numbered(i));
        }
        int added = 0;
        for (SortOrder order : SortOrder.values()) {
            for (Scope scope : Scope.values()) {
                Set<String> before = new HashSet<>();
                store.search().each(query(scope, order, null), hit -> before.add(hit.report() + hit.statement()));
                List<String> seen = new ArrayList<>();
                String cursor = null;
                do {
                    Hits page = store.search().find(query(scope, order, cursor));
                    page.hits().forEach(hit -> seen.add(hit.report() + hit.statement()));
                    cursor = page.next();
                    put(Draft.numbered(100 + added++));
                } while (cursor != null);
                assertEquals(seen.size(), new HashSet<>(seen).size(), "twice");
                assertTrue(seen.containsAll(before), "missing");
            }
        }
    }

    private static Query query(Scope scope, SortOrder order, String cursor) {
        return new Query(scope, null, Map.of(), null, null, order, cursor, 7);
    }

    @Test
    void aCursorThatNoPageGaveIsRefused() {
        for (int i = 0; i < 3; i++) {
            put(Draft.numbered(i));
        }
        String cursor = store.search()
                .find(new Query(Scope.STATEMENTS, null, Map.of(), null, null, SortOrder.NEWEST, null, 1))
                .next();
        assertThrows(
                IllegalArgumentException.class,
                () -> store.search().find(query(Scope.STATEMENTS, SortOrder.OLDEST, cursor)));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.search().find(query(Scope.REPORTS, SortOrder.NEWEST, cursor)));
        for (String forged : List.of(
                "",
                "x",
                "AAAA",
                cursor + "A",
                cursor.substring(1),
                "' OR 1=1",
                "\0",
                "\ud83d\udc1f",
                "A".repeat(10_000))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.search().find(query(Scope.STATEMENTS, SortOrder.NEWEST, forged)),
                    forged);
        }
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'Q' : 'A';
            String forged = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.search().find(query(Scope.STATEMENTS, SortOrder.NEWEST, forged)),
                    forged);
        }
    }

    @Test
    void everyHitCanBeHadAndLeftOff() {
        for (int i = 0; i < 40; i++) {
            put(Draft.numbered(i));
        }
        List<String> all = new ArrayList<>();
        Query query = query(Scope.STATEMENTS, SortOrder.NEWEST, null);
        store.search().each(query, hit -> all.add(hit.statement()));
        assertEquals(store.about().statements(), all.size());
        List<String> some = new ArrayList<>();
        store.search().each(query, hit -> some.add(hit.statement()) && some.size() < 5);
        assertEquals(all.subList(0, 5), some);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\"; DROP TABLE report; --", "' OR '1'='1", "1 UNION SELECT", "\0", "\u001f", "%", "\ud83d"
            })
    void sqlInAChosenValueIsAValue(String value) {
        put(new Draft("Courier", "2030-01-01", "Bay").says("Ana Ruiz", "fishing quotas must fall"));
        for (Facet facet : Facet.values()) {
            for (Scope scope : Scope.values()) {
                Hits hits = store.search()
                        .find(new Query(
                                scope, value, Map.of(facet, Set.of(value)), null, null, SortOrder.NEWEST, null, 5));
                assertEquals(0, hits.total());
                assertTrue(hits.facets().get(facet).contains(new Count(value, value, 0)));
            }
        }
        assertEquals(1, store.list().size());
    }
}
