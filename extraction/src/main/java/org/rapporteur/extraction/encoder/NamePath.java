package org.rapporteur.extraction.encoder;

import java.util.BitSet;

/**
 * The likeliest sequence of name labels, among those that can be (Viterbi 1967): label 0 is outside every name, then each type
 * has one for a name's first word and one for its others, which stands behind one of its own type only. Linear in the words.
 */
final class NamePath {

    private NamePath() {}

    /** Returns whether a label is that of a name's first word. */
    static boolean begins(int label) {
        return label % 2 == 1;
    }

    /** Returns whether a label is that of a name's word behind the first. */
    static boolean goesOn(int label) {
        return label > 0 && label % 2 == 0;
    }

    /**
     * Returns the label of every word.
     *
     * @param scores a logarithm a label and word, word after word
     * @param labels how many labels there are
     * @param barred the words that cannot go on with a name; the first never can
     */
    static int[] of(float[] scores, int labels, BitSet barred) {
        int words = scores.length / labels;
        int[][] before = new int[words][labels];
        double[] best = new double[labels];
        for (int word = 0; word < words; word++) {
            double[] next = new double[labels];
            int top = highest(best);
            boolean bar = word == 0 || barred.get(word);
            for (int label = 0; label < labels; label++) {
                int from = goesOn(label) ? (best[label] > best[label - 1] ? label : label - 1) : top;
                before[word][label] = from;
                boolean cannot = goesOn(label) && bar;
                next[label] = cannot ? Double.NEGATIVE_INFINITY : best[from] + scores[word * labels + label];
            }
            best = next;
        }
        int[] path = new int[words];
        int label = highest(best);
        for (int word = words - 1; word >= 0; word--) {
            path[word] = label;
            label = before[word][label];
        }
        return path;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }
}
