package org.rapporteur.formats.record;

/** Tells strings that are text from strings that no encoding can write. Stateless. */
final class Text {

    private Text() {}

    /** Returns whether every surrogate is one of a pair. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Returns the text.
     *
     * @throws IllegalArgumentException when it holds a lone surrogate: written, it would become a question mark
     */
    static String whole(String text) {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("a string in it holds a lone surrogate, which is no character");
        }
        return text;
    }
}
