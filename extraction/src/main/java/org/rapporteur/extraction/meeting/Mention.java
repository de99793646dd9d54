package org.rapporteur.extraction.meeting;

/**
 * Words that tell of a meeting.
 *
 * @param line the sentence
 * @param body whose meeting, or null where the words do not say
 * @param format what it is called, or null
 * @param anchor the token that tells it: the head of the format, or the verb
 * @param passing whether it is yet to be held, long past or wished for
 */
record Mention(Line line, Stretch body, Stretch format, int anchor, boolean passing) {

    /** Returns whether it tells of a meeting that a body holds. */
    boolean isTold() {
        return body != null && !passing;
    }

    /** Returns whether another may tell of the same meeting as this one does. */
    boolean mayMean(Mention other) {
        if (other.passing) {
            return false;
        }
        if (other.body != null) {
            return Bodies.same(body, other.body);
        }
        return format == null || other.format.head().equals(format.head());
    }
}
