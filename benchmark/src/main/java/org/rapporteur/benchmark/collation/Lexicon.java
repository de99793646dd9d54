package org.rapporteur.benchmark.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented words: common ones, of which few make most of a text as in any language (G. K. Zipf, 1949), and names. One thread. */
final class Lexicon {

    private static final int COMMON = 20_000;
    private static final String[] SYLLABLES =
            ("ba be bo da de du fa fi ga ge go ha he ka ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta"
                            + " te ti to va ve vi za zo")
                    .split(" ", -1);

    private final Random random;
    private final List<String> common = new ArrayList<>();

    Lexicon(Random random) {
        this.random = random;
        for (int i = 0; i < COMMON; i++) {
            common.add(word(1 + i % 4));
        }
    }

    /** Returns a word that many reports have; the first of the list are had by nearly all. */
    String commonWord() {
        // The inverse of the logarithm's growth: a rank r is drawn as often as 1/r.
        int rank = (int) Math.pow(COMMON, random.nextDouble()) - 1;
        return common.get(rank);
    }

    /** Returns a word that other stories are unlikely to have. */
    String rareWord() {
        return word(4 + random.nextInt(2));
    }

    /** Returns a first name and a surname, with capitals. */
    String person() {
        return capital(word(2)) + " " + capital(word(3 + random.nextInt(2)));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
