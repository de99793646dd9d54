package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.text.Diff;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;

/**
 * The words that two passages share in one order. The heaviest run of words in common is the anchor; from there the shortest edit
 * script leads on to both sides ({@link Diff}), and what it finds by chance, a common word far from the rest, is left out again.
 *
 * <p>Immutable. Time is linear in the words of both but for the edit script, which is bounded.
 */
public final class Alignment {

    private static final int MOST_PLACES = 16;
    private static final int MOST_LONGER = 600;
    private static final int NEAR = 3;
    private static final double HEAVY = 4;

    /**
     * Equal words on both sides.
     *
     * @param from index of the first word on the one side
     * @param to index of the first word on the other
     * @param length how many
     */
    public record Block(int from, int to, int length) {

        /** Returns the index behind the last word on the one side. */
        public int fromEnd() {
            return from + length;
        }

        /** Returns the index behind the last word on the other side. */
        public int toEnd() {
            return to + length;
        }
    }

    private final List<Word> from;
    private final List<Word> to;
    private final List<Block> blocks;

    private Alignment(List<Word> from, List<Word> to, List<Block> blocks) {
        this.from = from;
        this.to = to;
        this.blocks = List.copyOf(blocks);
    }

    /** Aligns two rows of words. */
    public static Alignment of(List<Word> from, List<Word> to) {
        Block anchor = anchor(from, to);
        if (anchor == null) {
            return new Alignment(from, to, List.of());
        }
        List<Block> kept = new ArrayList<>();
        Block last = anchor;
        for (Block block : before(from, to, anchor)) {
            if (isNoChance(block, last, from, block)) {
                last = block;
                kept.add(0, last);
            }
        }
        kept.add(anchor);
        last = anchor;
        for (Block block : after(from, to, anchor)) {
            if (isNoChance(last, block, from, block)) {
                last = block;
                kept.add(block);
            }
        }
        return new Alignment(from, to, drawnTogether(kept, from, to));
    }

    /** Lets each block begin where equal words before it begin that no other has: the script may have taken the same word elsewhere. */
    private static List<Block> drawnTogether(List<Block> blocks, List<Word> from, List<Word> to) {
        List<Block> drawn = new ArrayList<>();
        int fromEnd = 0;
        int toEnd = 0;
        for (Block block : blocks) {
            int more = 0;
            while (block.from() - more > fromEnd
                    && block.to() - more > toEnd
                    && isSame(from, block.from() - more - 1, to, block.to() - more - 1)) {
                more++;
            }
            drawn.add(new Block(block.from() - more, block.to() - more, block.length() + more));
            fromEnd = block.fromEnd();
            toEnd = block.toEnd();
        }
        return drawn;
    }

    private static boolean isNoChance(Block before, Block after, List<Word> words, Block judged) {
        int gap = Math.max(after.from() - before.fromEnd(), after.to() - before.toEnd());
        return gap <= NEAR
                || judged.length() > NEAR
                || Weights.news().of(words.subList(judged.from(), judged.fromEnd())) >= HEAVY;
    }

    /**
     * Returns what both have before the anchor, the nearest first. The script is read backwards: of two equal words it takes the first
     * that it meets, and that must be the one beside the rest, not the same word some sentences earlier.
     */
    private static List<Block> before(List<Word> from, List<Word> to, Block anchor) {
        int start = Math.max(0, anchor.from() - 2 * anchor.to() - MOST_LONGER);
        List<Block> blocks = new ArrayList<>();
        List<Word> backwards = backwards(from.subList(start, anchor.from()));
        for (Diff.Step step : Diff.of(backwards, backwards(to.subList(0, anchor.to())))) {
            if (step.equal()) {
                int length = step.fromEnd() - step.from();
                blocks.add(new Block(anchor.from() - step.fromEnd(), anchor.to() - step.toEnd(), length));
            }
        }
        return blocks;
    }

    private static List<Word> backwards(List<Word> words) {
        List<Word> backwards = new ArrayList<>(words);
        Collections.reverse(backwards);
        return backwards;
    }

    /** Returns what both have after the anchor, the nearest first. */
    private static List<Block> after(List<Word> from, List<Word> to, Block anchor) {
        int start = anchor.fromEnd();
        int end = (int) Math.min(from.size(), start + 2L * (to.size() - anchor.toEnd()) + MOST_LONGER);
        List<Block> blocks = new ArrayList<>();
        for (Diff.Step step : Diff.of(from.subList(start, end), to.subList(anchor.toEnd(), to.size()))) {
            if (step.equal()) {
                int length = step.fromEnd() - step.from();
                blocks.add(new Block(start + step.from(), anchor.toEnd() + step.to(), length));
            }
        }
        return blocks;
    }

    /** Returns the heaviest run that both have, of two words at least, the first of several; or null. */
    private static Block anchor(List<Word> from, List<Word> to) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + 1 < from.size(); i++) {
            List<Integer> of = places.computeIfAbsent(pair(from, i), ignored -> new ArrayList<>());
            if (of.size() < MOST_PLACES) {
                of.add(i);
            }
        }
        Block best = null;
        double most = 0;
        for (int k = 0; k + 1 < to.size(); k++) {
            for (int i : places.getOrDefault(pair(to, k), List.of())) {
                boolean goesOn = i > 0 && k > 0 && isSame(from, i - 1, to, k - 1);
                int length = goesOn ? 0 : length(from, i, to, k);
                double weight = length == 0 ? 0 : Weights.news().of(to.subList(k, k + length));
                if (weight > most) {
                    most = weight;
                    best = new Block(i, k, length);
                }
            }
        }
        return best;
    }

    private static int length(List<Word> from, int i, List<Word> to, int k) {
        int length = 0;
        while (i + length < from.size() && k + length < to.size() && isSame(from, i + length, to, k + length)) {
            length++;
        }
        return length;
    }

    private static String pair(List<Word> words, int at) {
        return words.get(at).key() + ' ' + words.get(at + 1).key();
    }

    private static boolean isSame(List<Word> from, int i, List<Word> to, int k) {
        return from.get(i).key().equals(to.get(k).key());
    }

    /** Returns the equal stretches, in order; empty where the two share no two words in a row. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns the words of the one side. */
    public List<Word> from() {
        return from;
    }

    /** Returns the words of the other side. */
    public List<Word> to() {
        return to;
    }

    /** Returns how many words are shared. */
    public int shared() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** Returns the weight of the words that are shared. */
    public double weight() {
        return blocks.stream()
                .mapToDouble(block -> Weights.news().of(from.subList(block.from(), block.fromEnd())))
                .sum();
    }

    /** Returns the length of the longest row of shared words with at most two others between any of them, on either side. */
    public int longest() {
        int longest = 0;
        int length = 0;
        Block last = null;
        for (Block block : blocks) {
            boolean near = last != null && block.from() - last.fromEnd() < NEAR && block.to() - last.toEnd() < NEAR;
            length = near ? length + block.length() : block.length();
            longest = Math.max(longest, length);
            last = block;
        }
        return longest;
    }

    /** Returns the share of the lighter side's weight that is shared, 0 to 1. */
    public double cover() {
        double whole = Math.min(Weights.news().of(from), Weights.news().of(to));
        return whole == 0 ? 0 : Math.min(1, weight() / whole);
    }

    /** Returns the share of the other side's weight that is shared, 0 to 1. */
    public double part() {
        double whole = Weights.news().of(to);
        return whole == 0 ? 0 : Math.min(1, weight() / whole);
    }
}
