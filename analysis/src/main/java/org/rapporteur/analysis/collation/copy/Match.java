package org.rapporteur.analysis.collation.copy;

import java.util.BitSet;
import java.util.List;

/**
 * What two reports share, and whether it is copy.
 *
 * @param passages in the order of the one; none where they share too little
 * @param share the part of the one's words that are the same in the other
 * @param other the part of the other's
 */
record Match(List<Passage> passages, double share, double other) {

    /** A passage has at least so many letters on both sides, as in passim. */
    static final int LETTERS = 50;

    /** A passage has at least so many words outside quotation marks that are the same; names and offices of one meeting reach that. */
    static final int WORDS = 8;

    /** Of the words of a passage so many are the same. */
    static final double DENSITY = 0.5;

    /** Two reports share so many words outside quotation marks before one is called the other's copy, */
    static final int TOTAL = 32;

    /** and one passage so many: more than a formula of the trade ("told reporters after a meeting of the …") has. */
    static final int LONGEST = 16;

    /** One of two reports has at least this part of its words from the other, */
    static final double SHARE = 0.1;

    /** and of two by one outlet more, since an outlet's notes to its readers stand below many of its reports. */
    static final double HOUSE = 0.3;

    private static final Match NONE = new Match(List.of(), 0, 0);

    static Match of(Page one, Page other) {
        List<Passage> kept =
                Passage.of(one, other).stream().filter(Match::counts).toList();
        int total = kept.stream().mapToInt(Passage::narrative).sum();
        int longest = kept.stream().mapToInt(Passage::narrative).max().orElse(0);
        if (total < TOTAL || longest < LONGEST) {
            return NONE;
        }
        BitSet from = new BitSet();
        BitSet to = new BitSet();
        for (Passage passage : kept) {
            for (Runs.Run run : passage.runs()) {
                from.set(run.from(), run.fromEnd());
                to.set(run.to(), run.toEnd());
            }
        }
        double share = from.cardinality() / (double) one.words().size();
        double its = to.cardinality() / (double) other.words().size();
        boolean house = one.telling().label().equals(other.telling().label());
        boolean enough =
                Math.max(share, its) >= (house ? HOUSE : SHARE) && (!house || Math.min(share, its) >= SHARE * 2);
        return enough ? new Match(kept, share, its) : NONE;
    }

    private static boolean counts(Passage passage) {
        int longer = Math.max(passage.fromEnd() - passage.from(), passage.toEnd() - passage.to());
        Pair pair = passage.pair();
        return pair.inReport().length() >= LETTERS
                && pair.inOriginal().length() >= LETTERS
                && passage.same() >= DENSITY * longer
                && passage.narrative() >= WORDS;
    }
}
