package org.rapporteur.engine.collation;

import java.util.Objects;
import org.rapporteur.formats.page.collation.Collated;

/**
 * A report held against others.
 *
 * @param heading what was held against what
 * @param nothing what to say where nothing was found
 * @param found the reports and what was found, as a story without utterances
 */
record Compared(String heading, String nothing, Collated found) {

    Compared {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(nothing, "nothing");
        Objects.requireNonNull(found, "found");
    }
}
