package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.text.Tally;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Finds pieces that may print one saying: by the rare stems and instruments they share, and by three words in a row. Postings are
 * looked through backwards and {@value #MOST_BACK} deep, so that a word that thousands share costs no more than a rare one.
 */
final class Candidates {

    private static final int MOST_BACK = 60;
    private static final int MOST_TERMS = 30;
    private static final int MOST_ROWS = 400;
    private static final int MOST_CANDIDATES = 40;

    /** Three words in a row tell as much as two rare words. */
    private static final double ROW = 5;

    private static final double LEAST = 8;

    private Candidates() {}

    /** Returns for each piece the earlier ones that may go with it, the likeliest first. */
    static List<List<Piece>> of(List<Piece> pieces) {
        Map<String, List<Integer>> postings = new HashMap<>();
        Tally shared = new Tally(pieces.size());
        List<List<Piece>> all = new ArrayList<>();
        for (Piece piece : pieces) {
            keys(piece).forEach((key, weight) -> {
                List<Integer> posting = postings.computeIfAbsent(key, ignored -> new ArrayList<>());
                for (int i = Math.max(0, posting.size() - MOST_BACK); i < posting.size(); i++) {
                    shared.add(posting.get(i), weight);
                }
                posting.add(piece.index());
            });
            all.add(shared.best(LEAST, MOST_CANDIDATES).stream()
                    .map(pieces::get)
                    .toList());
        }
        return all;
    }

    /** Returns what a piece is indexed by, each with its weight. */
    private static Map<String, Double> keys(Piece piece) {
        Map<String, Double> keys = new TreeMap<>();
        piece.terms().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
        List<Word> words = piece.words();
        for (int i = 0; i + 2 < words.size() && i < MOST_ROWS; i++) {
            keys.put(
                    words.get(i).key()
                            + '\n'
                            + words.get(i + 1).key()
                            + '\n'
                            + words.get(i + 2).key(),
                    ROW);
        }
        return keys;
    }
}
