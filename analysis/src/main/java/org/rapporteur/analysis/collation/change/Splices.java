package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Span;

/** Finds quotations that stood apart and are printed as one. */
final class Splices {

    /** A quotation counts from so many of its words on. */
    private static final int WORDS = 3;

    /** Of a sentence that is gone, this part of the quoted words has to turn up in another quotation. */
    private static final double PART = 0.6;

    private final Draft before;
    private final Draft after;
    private final int[] map;

    Splices(Draft before, Draft after, int[] map) {
        this.before = before;
        this.after = after;
        this.map = map;
    }

    /** Words of one quotation that stand in one quotation of the other version: first and last word there, and here. */
    private record Piece(int quotation, int from, int fromEnd, int to, int toEnd, int words) {}

    /** Returns the changes; the differences and sentences gone that they consist of are taken from the lists. */
    List<Change> take(List<Hunk> hunks, List<Integer> gone) {
        List<Change> changes = new ArrayList<>();
        for (List<Piece> pieces : pieces().values()) {
            for (int i = 1; i < pieces.size(); i++) {
                Piece one = pieces.get(i - 1);
                Piece other = pieces.get(i);
                boolean forward = one.from() < other.from();
                Piece first = forward ? one : other;
                Piece second = forward ? other : one;
                if (isApart(first.fromEnd(), second.from())) {
                    changes.add(change(one, other.from(), other.fromEnd(), one.to(), other.toEnd()));
                    hunks.removeIf(hunk -> isSeam(hunk, first, second));
                }
            }
        }
        strays(hunks, gone, changes);
        return changes;
    }

    private Change change(Piece one, int from, int fromEnd, int to, int toEnd) {
        List<Span> ours = new ArrayList<>(List.of(before.span(one.from(), one.fromEnd()), before.span(from, fromEnd)));
        ours.sort(Comparator.naturalOrder());
        return new Change(ChangeType.QUOTATION_SPLICED, ours, List.of(after.span(to, toEnd)), null, null);
    }

    /** Words outside quotation marks between the two, or beside them in the same sentences, belong to the splice. */
    private boolean isSeam(Hunk hunk, Piece one, Piece other) {
        boolean between = hunk.from() >= one.fromEnd() && hunk.fromEnd() <= other.from();
        boolean sentence = hunk.block().from() <= before.sentence(other.from())
                && before.sentence(one.from()) < hunk.block().fromEnd();
        return between || (sentence && !touchesQuotation(hunk));
    }

    private boolean touchesQuotation(Hunk hunk) {
        for (int i = hunk.from(); i < hunk.fromEnd(); i++) {
            if (before.quotation(i) >= 0) {
                return true;
            }
        }
        for (int i = hunk.to(); i < hunk.toEnd(); i++) {
            if (after.quotation(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether words that nobody quotes stand between. */
    private boolean isApart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (before.quotation(i) < 0) {
                return true;
            }
        }
        return false;
    }

    /** For each quotation of the other version, the pieces of this one's that it is made of, in its order. */
    private Map<Integer, List<Piece>> pieces() {
        int[] back = new int[after.words().size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < map.length; i++) {
            if (map[i] >= 0) {
                back[map[i]] = i;
            }
        }
        Map<Integer, List<Piece>> all = new TreeMap<>();
        for (int k = 0; k < back.length; k++) {
            if (after.quotation(k) < 0 || back[k] < 0 || before.quotation(back[k]) < 0) {
                continue;
            }
            List<Piece> pieces = all.computeIfAbsent(after.quotation(k), ignored -> new ArrayList<>());
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            int quotation = before.quotation(back[k]);
            if (last != null && last.quotation() == quotation && last.fromEnd() <= back[k]) {
                pieces.set(
                        pieces.size() - 1,
                        new Piece(quotation, last.from(), back[k] + 1, last.to(), k + 1, last.words() + 1));
            } else {
                pieces.add(new Piece(quotation, back[k], back[k] + 1, k, k + 1, 1));
            }
        }
        all.values().forEach(pieces -> pieces.removeIf(piece -> piece.words() < WORDS));
        return all;
    }

    /** A sentence that is gone, and whose quoted words are new in another quotation, was put into that. */
    private void strays(List<Hunk> hunks, List<Integer> gone, List<Change> changes) {
        Map<String, Integer> grams = new HashMap<>();
        Map<Integer, Hunk> hunkAt = new HashMap<>();
        for (Hunk hunk : hunks) {
            for (int k = hunk.to(); k + WORDS <= hunk.toEnd(); k++) {
                if (after.isQuoted(k, k + WORDS)) {
                    grams.putIfAbsent(gram(after, k), k);
                    hunkAt.put(k, hunk);
                }
            }
        }
        if (grams.isEmpty()) {
            return;
        }
        for (int sentence : List.copyOf(gone)) {
            Sentence its = before.sentences().get(sentence);
            int found = 0;
            int quoted = 0;
            int first = -1;
            int last = -1;
            Hunk hunk = null;
            for (int i = its.from(); i < its.to(); i++) {
                quoted += before.quotation(i) >= 0 ? 1 : 0;
                Integer place =
                        i + WORDS <= its.to() && before.isQuoted(i, i + WORDS) ? grams.get(gram(before, i)) : null;
                if (place != null) {
                    hunk = hunk == null ? hunkAt.get(place) : hunk;
                    found++;
                    first = first < 0 ? i : first;
                    last = i + WORDS;
                }
            }
            if (hunk != null && found + WORDS - 1 >= PART * quoted && hunk.to() > 0) {
                splice(hunk, first, last, changes);
                gone.remove((Integer) sentence);
                hunks.remove(hunk);
            }
        }
    }

    private void splice(Hunk hunk, int first, int last, List<Change> changes) {
        Block block = hunk.block();
        int from = before.sentences().get(block.from()).from();
        int fromEnd = before.sentences().get(block.fromEnd() - 1).to();
        int to = after.sentences().get(block.to()).from();
        Piece host = new Piece(-1, from, fromEnd, to, hunk.toEnd(), 0);
        changes.add(change(host, first, last, Math.min(to, hunk.to()), hunk.toEnd()));
    }

    private static String gram(Draft draft, int word) {
        return draft.key(word) + ' ' + draft.key(word + 1) + ' ' + draft.key(word + 2);
    }
}
