package org.rapporteur.extraction.statement.tagged;

import org.rapporteur.extraction.encoder.Window;

/**
 * What a window's scores say of its labels, all sequences weighed together: a linear-chain conditional random field (Lafferty,
 * McCallum, Pereira 2001), read by the forward-backward algorithm (Rabiner 1989, with its scaling). Any label may begin a window,
 * since a window may begin inside a piece. Linear in the number of words. Immutable.
 */
final class Chain {

    /** Scores further than this below a word's best count as so far: it keeps every sum above zero. */
    private static final double DEEPEST = 60;

    private final double[][] factors;

    /**
     * Makes a chain.
     *
     * @param transitions the score of each label (column) behind each (row), row after row; what cannot be is far below zero
     */
    Chain(double[] transitions) {
        int labels = Role.LABELS;
        if (transitions.length != labels * labels) {
            throw new IllegalArgumentException("a chain of " + labels + " labels needs " + labels * labels
                    + " transitions, got " + transitions.length);
        }
        factors = new double[labels][labels];
        for (int before = 0; before < labels; before++) {
            for (int after = 0; after < labels; after++) {
                factors[before][after] = Math.exp(transitions[before * labels + after]);
            }
        }
    }

    /** Returns how likely each label of each word is. */
    Beliefs beliefs(Window window) {
        return new Beliefs(factors, weights(window));
    }

    /** The exponentials of a window's scores, each word's best as 1. */
    private static double[][] weights(Window window) {
        double[][] weights = new double[window.size()][Role.LABELS];
        for (int word = 0; word < weights.length; word++) {
            double best = window.score(word, 0);
            for (int label = 1; label < Role.LABELS; label++) {
                best = Math.max(best, window.score(word, label));
            }
            for (int label = 0; label < Role.LABELS; label++) {
                weights[word][label] = Math.exp(Math.max(window.score(word, label) - best, -DEEPEST));
            }
        }
        return weights;
    }
}
