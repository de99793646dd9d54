package org.rapporteur.evaluation.identity.score;

/**
 * Whom a system takes a source for. Immutable.
 *
 * @param found whether the system has the source at all
 * @param entity the key of what it is joined to, unique within the article, or null where the system does not say
 * @param confidence how likely, 0 to 1, or null where the system does not say
 * @param why the reason, or null
 */
public record Answer(boolean found, String entity, Double confidence, String why) {

    /** The answer to a source that the system did not find. */
    public static final Answer NOT_FOUND = new Answer(false, null, null, "not found");

    /** Validates; throws {@link IllegalArgumentException} where what was not found has an entity. */
    public Answer {
        if (!found && entity != null) {
            throw new IllegalArgumentException("a source that was not found is joined to " + entity);
        }
    }

    /** Returns an answer for a reason. */
    public static Answer of(String entity, String why) {
        return new Answer(true, entity, null, why);
    }

    /** Returns that it is not known who a source is. */
    public static Answer none(String why) {
        return new Answer(true, null, null, why);
    }
}
