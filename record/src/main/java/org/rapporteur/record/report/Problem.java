package org.rapporteur.record.report;

import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * What could not be read or done, and why. The rest of the work goes on.
 *
 * @param uri the file or other source, or null
 * @param kind the sort of reason
 * @param message what failed, where and what to do, in one line for people
 * @param line the line, from 1, or null
 * @param field the field at fault, or null
 * @param report the report concerned, or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Problem(
        String uri, ProblemKind kind, String message, Integer line, String field, String report, Maker by, Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "problem";
    }

    @Override
    public String id() {
        return null;
    }

    /** Returns a problem with a whole file. */
    public static Problem of(String uri, ProblemKind kind, String message, Maker by) {
        return new Problem(uri, kind, message, null, null, null, by, Extra.NONE);
    }
}
