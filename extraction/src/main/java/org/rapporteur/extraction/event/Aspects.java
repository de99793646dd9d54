package org.rapporteur.extraction.event;

import java.util.Locale;
import org.rapporteur.record.matter.Aspect;

/** The model's words for aspects. */
final class Aspects {

    private Aspects() {}

    /** Returns the aspect of a word; what is not known counts as current. */
    static Aspect of(String word) {
        for (Aspect aspect : Aspect.values()) {
            if (aspect.name().toLowerCase(Locale.ROOT).equals(word)) {
                return aspect;
            }
        }
        return Aspect.CURRENT;
    }
}
