package org.rapporteur.extraction.statement.tagged;

/**
 * Which piece of a window belongs to which, as logarithms of probabilities. A row is a piece that asks; the first column is
 * "none", the others are the pieces that answer, in the order given. The arrays are handed on, and must not be changed.
 */
final class Links {

    private final float[][] cueOfContent;
    private final float[][] sourceOfCue;

    Links(float[][] cueOfContent, float[][] sourceOfCue) {
        this.cueOfContent = cueOfContent;
        this.sourceOfCue = sourceOfCue;
    }

    /** Returns a row a content, a column a cue. */
    float[][] cueOfContent() {
        return cueOfContent;
    }

    /** Returns a row a cue, a column a source. */
    float[][] sourceOfCue() {
        return sourceOfCue;
    }
}
