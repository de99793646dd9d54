package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.io.Writer;

/**
 * Lists how sure each prediction was and whether it was right, for whoever fits the calibration: article, confidence and 1 or 0,
 * separated by tabs, under a line that names them. Confined to one thread.
 */
final class ConfidenceList {

    private final Writer out;
    private boolean begun;

    ConfidenceList(Writer out) {
        this.out = out;
    }

    /** Adds a prediction; one without confidence is passed over. */
    void add(String article, Double confidence, boolean correct) throws IOException {
        if (!begun) {
            out.write("article\tconfidence\tcorrect\n");
            begun = true;
        }
        if (confidence != null) {
            out.write(article + "\t" + confidence + "\t" + (correct ? 1 : 0) + "\n");
        }
    }
}
