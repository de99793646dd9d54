package org.rapporteur.evaluation.mutant;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Word;

/** What is done to an article. */
public enum MutationKind implements Word {
    /** A sentence that tells what somebody said is left out. */
    SENTENCE_DROPPED,

    /** The words that name the speakers of two statements are exchanged. */
    SPEAKERS_SWAPPED,

    /** A number, in digits or as a word, is another. */
    NUMBER_CHANGED,

    /** A clause with "if" or "unless" is left out of what somebody said; the sentence stays grammatical. */
    CONDITION_DROPPED,

    /** Two quotations of one speaker, printed apart, are printed as one. */
    QUOTATIONS_SPLICED,

    /** Three sentences in ten are left out, and some words of the others are replaced by ones that mean the same. */
    REPRINT_CUT,

    /** The very same text: whatever is found is false. */
    UNCHANGED;

    /** Returns what does it. */
    Mutator mutator() {
        return switch (this) {
            case SENTENCE_DROPPED -> new SentenceDropping();
            case SPEAKERS_SWAPPED -> new SpeakerSwapping();
            case NUMBER_CHANGED -> new NumberChanging();
            case CONDITION_DROPPED -> new ConditionDropping();
            case QUOTATIONS_SPLICED -> new QuotationSplicing();
            case REPRINT_CUT -> new Cutting();
            case UNCHANGED -> new Leaving();
        };
    }

    /**
     * Returns the kind with this key.
     *
     * @throws IllegalArgumentException when none has it, naming all keys
     */
    public static MutationKind of(String key) {
        for (MutationKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of mutant is called '" + key + "'; the kinds are "
                + Stream.of(values()).map(MutationKind::key).collect(Collectors.joining(", ")));
    }

    /** Returns the word as options and keys of figures have it, without blanks: {@code sentence-dropped}. */
    public String key() {
        return word().replace(' ', '-');
    }
}
