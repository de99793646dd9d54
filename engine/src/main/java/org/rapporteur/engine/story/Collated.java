package org.rapporteur.engine.story;

/**
 * How much a collation found.
 *
 * @param stories stories
 * @param utterances acts of saying
 * @param propositions what statements say alike
 * @param findings conclusions of all kinds
 */
public record Collated(long stories, long utterances, long propositions, long findings) {

    /** Nothing collated yet. */
    public static final Collated NOTHING = new Collated(0, 0, 0, 0);

    /** Returns the sum of both. */
    public Collated plus(Collated other) {
        return new Collated(
                stories + other.stories,
                utterances + other.utterances,
                propositions + other.propositions,
                findings + other.findings);
    }
}
