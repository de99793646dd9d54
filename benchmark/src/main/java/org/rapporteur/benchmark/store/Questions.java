package org.rapporteur.benchmark.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;

/**
 * Makes up what people look for: one value of one facet, as often as it occurs, half of the time with words: one, two, a phrase, a beginning.
 * Words are drawn as often as they occur, so that half of them are among the two hundred most frequent. One thread.
 */
final class Questions {

    /** What words a query has. */
    enum Kind {
        NO_WORDS,
        ONE_WORD,
        TWO_WORDS,
        PHRASE,
        BEGINNING
    }

    private static final List<Facet> FACETS = List.of(Facet.values());

    private final Press press;
    private final Random random;
    private int asked;

    Questions(Press press, long seed) {
        this.press = press;
        this.random = new Random(seed);
    }

    /** Returns a kind: of twenty queries ten have no words, five one, three two, one a phrase, one a beginning. */
    Kind kind() {
        int n = asked++ % 20;
        return n < 10
                ? Kind.NO_WORDS
                : n < 15 ? Kind.ONE_WORD : n < 18 ? Kind.TWO_WORDS : n < 19 ? Kind.PHRASE : Kind.BEGINNING;
    }

    /** Returns a query of the kind with one facet chosen. */
    Query of(Kind kind, Scope scope) {
        Facet facet = FACETS.get(random.nextInt(FACETS.size()));
        return new Query(
                scope, words(kind), Map.of(facet, Set.of(value(facet))), null, null, SortOrder.NEWEST, null, 50);
    }

    private String words(Kind kind) {
        return switch (kind) {
            case NO_WORDS -> null;
            case ONE_WORD -> press.word();
            case TWO_WORDS -> press.word() + " " + press.word();
            case PHRASE -> '"' + press.word(random.nextInt(40)) + " " + press.word(random.nextInt(400)) + '"';
            case BEGINNING -> beginning(press.word()) + "*";
        };
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 4)).toLowerCase(Locale.ROOT);
    }

    private String value(Facet facet) {
        return switch (facet) {
            case ACTOR -> press.actor();
            case OUTLET -> press.outlet();
            case DATE ->
                LocalDate.of(2030, 1, 1).plusDays(random.nextInt(3_650)).toString();
            case ACT -> random.nextBoolean() ? "assert" : "warn";
            case INSTRUMENT -> press.instrument();
            case MODE -> random.nextBoolean() ? "direct" : "indirect";
            case STORY -> "story-" + random.nextInt(1_000);
            case CONFIDENCE -> "0." + (5 + random.nextInt(5));
            case CODER -> "";
        };
    }
}
