package org.rapporteur.formats.report.reading;

import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

/**
 * Why a file, or a piece of it, gives no report. Thrown inside the readers and turned into a {@link Problem} before it leaves
 * them.
 */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** Longer messages quote too much of a file. */
    private static final int LONGEST = 400;

    /** How much of a file's name a message shows; the problem has the whole. */
    private static final int LONGEST_NAME = 200;

    private final ProblemKind kind;
    private final String field;

    /**
     * Makes a refusal of a whole piece.
     *
     * @param kind the sort of reason
     * @param reason what is wrong and what to do, without the file's name: "holds no text; leave it out"
     */
    public Refusal(ProblemKind kind, String reason) {
        this(kind, null, reason);
    }

    /**
     * Makes a refusal because of one field.
     *
     * @param kind the sort of reason
     * @param field the field at fault, or null
     * @param reason what is wrong and what to do
     */
    public Refusal(ProblemKind kind, String field, String reason) {
        super(reason, null, false, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.field = field;
    }

    /** Returns the sort of reason. */
    public ProblemKind kind() {
        return kind;
    }

    /** Returns the problem as people see it: one line that names the file, the line and the field. */
    public Problem problem(String uri, Integer line, Maker by) {
        // The end of a long name tells more, and the reason must not fall off the line.
        String name = uri.length() <= LONGEST_NAME ? uri : "…" + uri.substring(uri.length() - LONGEST_NAME);
        String where =
                name + (line == null ? "" : ", line " + line) + (field == null ? "" : ", field \"" + field + "\"");
        return new Problem(uri, kind, oneLine(where + ": " + getMessage()), line, field, null, by, Extra.NONE);
    }

    /** Returns the text, not longer than a message may be, without what could steer a terminal or turn the writing round. */
    public static String oneLine(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        StringBuilder line = new StringBuilder(cut.length());
        cut.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029
                        ? ' '
                        : isLone(c) || turns(c) ? '\uFFFD' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** The controls of the bidirectional algorithm (Unicode, UAX 9, section 2), which letters do not need. */
    private static boolean turns(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }

    private static boolean isLone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
