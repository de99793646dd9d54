package org.rapporteur.analysis.collation.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.text.Diff;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Pairs the sentences of two versions: first the equal ones in order, then equal ones elsewhere, then similar ones by the words they
 * share. Those outside the longest row that keeps its order are moved. Time is near linear: similar sentences are found through their
 * words, and a word that many have leads nowhere.
 */
final class Pairing {

    /** A word that more of the sentences left over have leads to none of them. */
    private static final int COMMON = 40;

    /** Two sentences are similar from this part of their words in common, as twice the shared by the sum of both. */
    private static final double SIMILAR = 0.5;

    /** Or where the shorter one is nearly all in the longer, and is no scrap. */
    private static final double WITHIN = 0.75;

    private static final int SCRAP = 5;

    private final Draft before;
    private final Draft after;
    private final int[] partner;
    private final int[] taken;
    private final int[] gap;
    private final int[] gapAfter;

    private Pairing(Draft before, Draft after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.sentences().size()];
        this.taken = new int[after.sentences().size()];
        this.gap = new int[partner.length];
        this.gapAfter = new int[taken.length];
        Arrays.fill(partner, -1);
        Arrays.fill(taken, -1);
    }

    private record Candidate(double score, int from, int to) {}

    /** Returns the pairs as blocks of one sentence each, in the order of the one version. */
    static List<Block> of(Draft before, Draft after) {
        Pairing pairing = new Pairing(before, after);
        pairing.equal();
        pairing.elsewhere();
        pairing.similar();
        return pairing.blocks();
    }

    private void pair(int from, int to) {
        partner[from] = to;
        taken[to] = from;
    }

    private void equal() {
        int gaps = 0;
        for (Diff.Step step : Diff.of(keys(before), keys(after))) {
            if (step.equal()) {
                for (int i = step.from(); i < step.fromEnd(); i++) {
                    pair(i, step.to() + i - step.from());
                }
            } else {
                gaps++;
                Arrays.fill(gap, step.from(), step.fromEnd(), gaps);
                Arrays.fill(gapAfter, step.to(), step.toEnd(), gaps);
            }
        }
    }

    private static List<Word> keys(Draft draft) {
        List<Word> keys = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            StringBuilder key = new StringBuilder();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                key.append(draft.key(i)).append(' ');
            }
            keys.add(new Word(key.toString(), sentence.from(), sentence.to(), false));
        }
        return keys;
    }

    private void elsewhere() {
        Map<String, Deque<Integer>> left = new HashMap<>();
        List<Word> theirs = keys(after);
        for (int k = 0; k < taken.length; k++) {
            if (taken[k] < 0) {
                left.computeIfAbsent(theirs.get(k).key(), ignored -> new ArrayDeque<>())
                        .add(k);
            }
        }
        List<Word> ours = keys(before);
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> equal = left.get(ours.get(i).key());
            if (partner[i] < 0 && equal != null && !equal.isEmpty()) {
                pair(i, equal.poll());
            }
        }
    }

    private void similar() {
        Map<String, List<Integer>> places = new HashMap<>();
        List<Map<String, Integer>> theirs = new ArrayList<>();
        for (int k = 0; k < taken.length; k++) {
            Map<String, Integer> bag = taken[k] < 0 ? bag(after, k) : Map.of();
            theirs.add(bag);
            for (String key : bag.keySet()) {
                places.computeIfAbsent(key, ignored -> new ArrayList<>()).add(k);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                candidates(i, places, theirs, candidates);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::score)
                .reversed()
                .thenComparing(Candidate::from)
                .thenComparing(Candidate::to));
        for (Candidate candidate : candidates) {
            if (partner[candidate.from()] < 0 && taken[candidate.to()] < 0) {
                pair(candidate.from(), candidate.to());
            }
        }
    }

    private void candidates(
            int i, Map<String, List<Integer>> places, List<Map<String, Integer>> theirs, List<Candidate> candidates) {
        Map<String, Integer> bag = bag(before, i);
        Map<Integer, Integer> met = new TreeMap<>();
        for (String key : bag.keySet()) {
            List<Integer> those = places.getOrDefault(key, List.of());
            if (those.size() <= COMMON) {
                those.forEach(k -> met.merge(k, 1, Integer::sum));
            }
        }
        for (int k : met.keySet()) {
            int shared = shared(bag, theirs.get(k));
            int one = before.sentences().get(i).size();
            int other = after.sentences().get(k).size();
            double dice = 2.0 * shared / (one + other);
            boolean within = shared >= WITHIN * Math.min(one, other) && Math.min(one, other) >= SCRAP;
            boolean near = gap[i] == gapAfter[k];
            if (dice >= (near ? SIMILAR - 0.1 : SIMILAR + 0.1) || (near && (within || isBeginning(i, k)))) {
                candidates.add(new Candidate(dice + (near ? 0.2 : 0), i, k));
            }
        }
    }

    /** Returns whether one of two sentences is how the other begins: "I do not know" of "I do not know if they come". */
    private boolean isBeginning(int i, int k) {
        Sentence one = before.sentences().get(i);
        Sentence other = after.sentences().get(k);
        int shorter = Math.min(one.size(), other.size());
        for (int word = 0; word < shorter; word++) {
            if (!before.key(one.from() + word).equals(after.key(other.from() + word))) {
                return false;
            }
        }
        return shorter > 1;
    }

    /** Returns the words of a sentence with their number. */
    static Map<String, Integer> bag(Draft draft, int sentence) {
        Map<String, Integer> bag = new HashMap<>();
        Sentence its = draft.sentences().get(sentence);
        for (int i = its.from(); i < its.to(); i++) {
            bag.merge(draft.key(i), 1, Integer::sum);
        }
        return bag;
    }

    static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : one.entrySet()) {
            shared += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    private List<Block> blocks() {
        boolean[] keeps = inOrder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                blocks.add(new Block(i, i + 1, partner[i], partner[i] + 1, !keeps[i]));
            }
        }
        return blocks;
    }

    /** Marks the longest row of pairs whose order is the same in both (patience sorting; Fredman, 1975). */
    private boolean[] inOrder() {
        int[] tails = new int[partner.length + 1];
        int[] previous = new int[partner.length];
        int length = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partner[tails[middle]] < partner[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] keeps = new boolean[partner.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            keeps[i] = true;
        }
        return keeps;
    }
}
