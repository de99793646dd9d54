package org.rapporteur.record;

import java.util.Locale;

/**
 * A value of a closed vocabulary. Implemented by enums; in files the constant's name in lower case with blanks, so
 * {@code WOULD_BE_VIOLATED} is {@code "would be violated"}.
 */
public interface Word {

    /** Returns the enum constant's name. */
    String name();

    /** Returns the word as files and pages write it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException naming the word and the vocabulary when it is not in it
     */
    static <E extends Enum<E> & Word> E of(Class<E> vocabulary, String word) {
        for (E constant : vocabulary.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a word of " + vocabulary.getSimpleName());
    }
}
