package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.collation.text.Diff;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Compares paired sentences word by word. Where words that are gone or new could as well begin one word earlier ("the talks [and the
 * talks] go on"), they begin where punctuation does; differences that only a word parts are one.
 */
final class Hunks {

    /** Two differences of together so many words that a single word parts are one. */
    private static final int RICH = 5;

    private final Draft before;
    private final Draft after;
    private final Block block;
    private final int[] map;

    private Hunks(Draft before, Draft after, Block block, int[] map) {
        this.before = before;
        this.after = after;
        this.block = block;
        this.map = map;
    }

    /**
     * Returns what differs.
     *
     * @param map filled in: for each word of the one version that the other keeps, which of its words that is
     */
    static List<Hunk> of(Draft before, Draft after, Block block, int[] map) {
        return new Hunks(before, after, block, map).list();
    }

    private List<Hunk> list() {
        int from = before.sentences().get(block.from()).from();
        int fromEnd = before.sentences().get(block.fromEnd() - 1).to();
        int to = after.sentences().get(block.to()).from();
        int toEnd = after.sentences().get(block.toEnd() - 1).to();
        List<Hunk> hunks = new ArrayList<>();
        List<Word> ours = before.words().subList(from, fromEnd);
        List<Word> theirs = after.words().subList(to, toEnd);
        for (Diff.Step step : Diff.of(ours, theirs)) {
            if (!step.equal()) {
                Hunk raw =
                        new Hunk(from + step.from(), from + step.fromEnd(), to + step.to(), to + step.toEnd(), block);
                join(hunks, slid(raw, hunks.isEmpty() ? null : hunks.get(hunks.size() - 1), from, to));
            }
        }
        fill(hunks, from, fromEnd, to);
        return hunks;
    }

    /** Notes which words stay. */
    private void fill(List<Hunk> hunks, int from, int fromEnd, int to) {
        int at = from;
        int its = to;
        for (Hunk hunk : hunks) {
            while (at < hunk.from()) {
                map[at++] = its++;
            }
            at = hunk.fromEnd();
            its = hunk.toEnd();
        }
        while (at < fromEnd) {
            map[at++] = its++;
        }
    }

    /** Moves words that are gone or new to the left as far as they may go, or to the best beginning on the way. */
    private Hunk slid(Hunk hunk, Hunk last, int from, int to) {
        if (!hunk.isPure()) {
            return hunk;
        }
        int floorFrom = last == null ? from : last.fromEnd();
        int floorTo = last == null ? to : last.toEnd();
        Hunk best = hunk;
        Hunk now = hunk;
        while (now.from() > floorFrom && now.to() > floorTo && repeats(now)) {
            now = new Hunk(now.from() - 1, now.fromEnd() - 1, now.to() - 1, now.toEnd() - 1, block);
            if (weight(now) > weight(best)) {
                best = now;
            }
        }
        boolean touches = last != null && now.from() == floorFrom && now.to() == floorTo;
        return touches ? now : best;
    }

    /** Returns whether the word before the difference is its last word too. */
    private boolean repeats(Hunk hunk) {
        return hunk.put() == 0
                ? before.key(hunk.from() - 1).equals(before.key(hunk.fromEnd() - 1))
                : after.key(hunk.to() - 1).equals(after.key(hunk.toEnd() - 1));
    }

    /** How well the words stand by themselves: between punctuation, or with a sentence. */
    private int weight(Hunk hunk) {
        Draft draft = hunk.put() == 0 ? before : after;
        int start = hunk.put() == 0 ? hunk.from() : hunk.to();
        int end = hunk.put() == 0 ? hunk.fromEnd() : hunk.toEnd();
        int weight = Lexicon.isMarker(draft.key(start)) ? 3 : 0;
        weight +=
                start == 0 || draft.isFirst(start) || !draft.between(start - 1).isBlank() ? 2 : 0;
        return weight + (draft.between(end - 1).isBlank() ? 0 : 1);
    }

    private void join(List<Hunk> hunks, Hunk hunk) {
        Hunk last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
        int between = last == null ? Integer.MAX_VALUE : hunk.from() - last.fromEnd();
        int words = last == null ? 0 : hunk.gone() + hunk.put() + last.gone() + last.put();
        boolean gap = between == 1 && words >= RICH && Lexicon.isFunction(before.key(hunk.from() - 1));
        if (between == 0 || gap) {
            hunks.set(hunks.size() - 1, new Hunk(last.from(), hunk.fromEnd(), last.to(), hunk.toEnd(), block));
        } else {
            hunks.add(hunk);
        }
    }
}
