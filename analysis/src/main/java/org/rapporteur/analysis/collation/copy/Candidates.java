package org.rapporteur.analysis.collation.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the pairs of reports that may share text: those that share {@value #LEAST} grams of the narrative. A gram leads to the first
 * {@value #FIRST} reports that have it and no further: the cost of a common gram is bounded, and every reprint of a text that many
 * print still meets the first of them.
 */
final class Candidates {

    /** As many as passim asks for. */
    static final int LEAST = 5;

    static final int FIRST = 20;

    private Candidates() {}

    /** Returns index pairs, the earlier page second, in order. */
    static List<int[]> of(List<Page> pages) {
        Map<Long, int[]> first = new HashMap<>();
        List<int[]> pairs = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int[] shared = new int[page];
            for (long gram : narrative(pages.get(page))) {
                int[] those = first.get(gram);
                if (those == null) {
                    first.put(gram, new int[] {page});
                    continue;
                }
                for (int other : those) {
                    shared[other]++;
                }
                if (those.length < FIRST) {
                    int[] more = Arrays.copyOf(those, those.length + 1);
                    more[those.length] = page;
                    first.put(gram, more);
                }
            }
            for (int other = 0; other < page; other++) {
                if (shared[other] >= LEAST) {
                    pairs.add(new int[] {page, other});
                }
            }
        }
        return pairs;
    }

    private static Set<Long> narrative(Page page) {
        Set<Long> grams = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.isNarrative(i)) {
                grams.add(page.gram(i));
            }
        }
        return grams;
    }
}
