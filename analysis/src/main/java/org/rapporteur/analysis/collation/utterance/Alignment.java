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

    private final Side from;
    private final Side to;
    private final List<Block> blocks;

    private Alignment(Side from, Side to, List<Block> blocks) {
        this.from = from;
        this.to = to;
        this.blocks = List.copyOf(blocks);
    }

    /** Aligns two rows of words. */
    public static Alignment of(List<Word> from, List<Word> to) {
        Map<String, Integer> numbers = new HashMap<>();
        return of(new Side(from, numbers), new Side(to, numbers));
    }

    static Alignment of(Side one, Side other) {
        Block anchor = anchor(one, other);
        if (anchor == null) {
            return new Alignment(one, other, List.of());
        }
        List<Word> from = one.words();
        List<Word> to = other.words();
        List<Block> kept = new ArrayList<>();
        Block last = anchor;
        for (Block block : before(from, to, anchor)) {
            if (isNoChance(block, last, one, block)) {
                last = block;
                kept.add(0, last);
            }
        }
        kept.add(anchor);
        last = anchor;
        for (Block block : after(from, to, anchor)) {
            if (isNoChance(last, block, one, block)) {
                last = block;
                kept.add(block);
            }
        }
        return new Alignment(one, other, kept);
    }

    private static boolean isNoChance(Block before, Block after, Side side, Block judged) {
        int gap = Math.max(after.from() - before.fromEnd(), after.to() - before.toEnd());
        return gap <= NEAR || judged.length() > NEAR || side.weight(judged.from(), judged.fromEnd()) >= HEAVY;
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
    private static Block anchor(Side from, Side to) {
        Block best = null;
        double most = 0;
        // A little more than a word can weigh, so that rounding leaves nothing out.
        double heaviest = Weights.news().most() + 0.001;
        for (int k = 0; k + 1 < to.size(); k++) {
            for (int i : from.places(to, k)) {
                boolean goesOn = i > 0 && k > 0 && from.isSame(i - 1, to, k - 1);
                int length = goesOn ? 0 : length(from, i, to, k);
                // In long texts most runs are too short to be the heaviest, however rare their words.
                double weight = length * heaviest < most ? 0 : to.weight(k, k + length);
                if (weight > most) {
                    most = weight;
                    best = new Block(i, k, length);
                }
            }
        }
        return best;
    }

    private static int length(Side from, int i, Side to, int k) {
        int length = 0;
        while (i + length < from.size() && k + length < to.size() && from.isSame(i + length, to, k + length)) {
            length++;
        }
        return length;
    }

    /** Returns the equal stretches, in order; empty where the two share no two words in a row. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns the words of the one side. */
    public List<Word> from() {
        return from.words();
    }

    /** Returns the words of the other side. */
    public List<Word> to() {
        return to.words();
    }

    /** Returns how many words are shared. */
    public int shared() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** Returns the weight of the words that are shared. */
    public double weight() {
        double sum = 0;
        for (Block block : blocks) {
            sum += from.weight(block.from(), block.fromEnd());
        }
        return sum;
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
        double whole = Math.min(from.weight(), to.weight());
        return whole == 0 ? 0 : Math.min(1, weight() / whole);
    }

    /** Returns the share of the other side's weight that is shared, 0 to 1. */
    public double part() {
        double whole = to.weight();
        return whole == 0 ? 0 : Math.min(1, weight() / whole);
    }
}
