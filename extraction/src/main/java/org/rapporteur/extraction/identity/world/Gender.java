package org.rapporteur.extraction.identity.world;

/** What a name or a word tells about whoever bears it, for the pronouns that can mean them. */
public enum Gender {
    /** "he". */
    MALE,

    /** "she". */
    FEMALE;

    /** Returns the gender that a table writes as M or F; null for anything else. */
    static Gender of(String letter) {
        return switch (letter) {
            case "M" -> MALE;
            case "F" -> FEMALE;
            default -> null;
        };
    }
}
