package org.rapporteur.formats.record;

import java.io.IOException;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

/** A line of a {@code rapporteur-record} file breaks the rules of the format. The message names file, line, field and fault. */
public final class RecordFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String uri;
    private final int line;
    private final String field;

    /**
     * Says what is wrong.
     *
     * @param uri the file
     * @param line the line, from 1
     * @param field the field, dots for nested ones and places in lists from 0 ({@code mentions.0.text}); or null for the line
     * @param fault what is wrong with it and, where that is not plain, what to do
     * @param cause what found the fault, or null
     */
    RecordFormatException(String uri, int line, String field, String fault, Throwable cause) {
        super(uri + ", line " + line + (field == null ? "" : ", field " + field) + ": " + fault, cause);
        this.uri = uri;
        this.line = line;
        this.field = field;
    }

    /** Returns the file. */
    public String uri() {
        return uri;
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns the field, or null when the whole line is at fault. */
    public String field() {
        return field;
    }

    /**
     * Returns the fault as a problem of a record.
     *
     * @param by who was reading
     */
    public Problem problem(Maker by) {
        return new Problem(uri, ProblemKind.MALFORMED, getMessage(), line, field, null, by, Extra.NONE);
    }
}
