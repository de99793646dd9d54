package org.rapporteur.extraction.encoder;

import org.rapporteur.record.Span;

/** One of BERT's basic tokens: a run of letters and digits, or one mark. Immutable. */
final class Word {

    /** Shapes: what lower case and the missing accents hide from the encoder. */
    static final int LOWER = 0;

    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int MIXED = 3;

    /** Added to the shape of a word that begins a line. */
    static final int BREAK = 4;

    private final int start;
    private final int end;
    private final int[] pieces;
    private final int feature;

    Word(int start, int end, int[] pieces, int feature) {
        this.start = start;
        this.end = end;
        this.pieces = pieces;
        this.feature = feature;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Span span() {
        return new Span(start, end);
    }

    /** Returns how many pieces it is cut into; at least one. */
    int size() {
        return pieces.length;
    }

    int piece(int index) {
        return pieces[index];
    }

    /** Returns the feature of a piece: the word's shape, and for the first one whether it begins a line. */
    int feature(int index) {
        return index == 0 ? feature : shape();
    }

    int shape() {
        return feature & MIXED;
    }
}
