package org.rapporteur.analysis.collation.story;

/**
 * Something that reports may have in common.
 *
 * @param space of which kind
 * @param label what its kind is called, several of it: "words", "actors"
 * @param key what makes it the same in two reports
 * @param shown as people are told of it
 */
record Term(Space space, String label, String key, String shown) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.space == space && term.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
