package org.rapporteur.evaluation.cofenet;

import java.util.List;

/**
 * One line of CofeNet's file. Immutable.
 *
 * @param id the annotated article it is from
 * @param tokens the words
 * @param labels a label for each token: {@code O}, {@code B-} or {@code I-} and a role, or {@code <IGN>}
 */
record LabelledLine(String id, List<String> tokens, List<String> labels) {

    /** Copies the lists; throws {@link IllegalArgumentException} when they differ in length. */
    LabelledLine {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens but " + labels.size() + " labels");
        }
    }
}
