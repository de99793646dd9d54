package org.rapporteur.extraction.text.region;

import java.util.Objects;

/**
 * A news agency, or a body that reports on itself and is credited like one.
 *
 * @param name the short name: {@code AP}
 * @param isBody whether it is a body such as the United Nations, credited only where no agency is
 */
record Agency(String name, boolean isBody) {

    /** Refuses null. */
    Agency {
        Objects.requireNonNull(name, "name");
    }
}
