package org.rapporteur.record;

import java.util.Objects;

/**
 * Who made a value: a machine or a person. The two are never mixed up, which is why this is not a string. Written
 * {@code statement-en 1} or {@code coder:ana}.
 */
public sealed interface Maker {

    /** The prefix that marks a person in the written form. */
    String CODER_PREFIX = "coder:";

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when a name or version is missing
     */
    static Maker of(String written) {
        if (written.startsWith(CODER_PREFIX)) {
            return new Coder(written.substring(CODER_PREFIX.length()));
        }
        int blank = written.lastIndexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "'by' names an annotator and its version, or coder:NAME; got '" + written + "'");
        }
        return new Machine(written.substring(0, blank), written.substring(blank + 1));
    }

    /** Returns the written form, which {@link #of} reads back. */
    String written();

    /**
     * An annotator or another program.
     *
     * @param name not blank, and not beginning with {@code coder:}
     * @param version not blank, without a blank inside
     */
    record Machine(String name, String version) implements Maker {

        /** Validates; throws {@link IllegalArgumentException} naming the value at fault. */
        public Machine {
            if (name.isBlank() || name.startsWith(CODER_PREFIX) || version.isEmpty() || version.indexOf(' ') >= 0) {
                throw new IllegalArgumentException(
                        "not a machine's name and version: '" + name + "', '" + version + "'");
            }
        }

        @Override
        public String written() {
            return name + " " + version;
        }
    }

    /**
     * A person.
     *
     * @param name not blank
     */
    record Coder(String name) implements Maker {

        /** Validates; throws {@link IllegalArgumentException} on a blank name. */
        public Coder {
            if (Objects.requireNonNull(name, "name").isBlank()) {
                throw new IllegalArgumentException("a coder needs a name: coder:NAME");
            }
        }

        @Override
        public String written() {
            return CODER_PREFIX + name;
        }
    }
}
