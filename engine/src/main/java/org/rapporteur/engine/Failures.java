package org.rapporteur.engine;

import org.rapporteur.record.Extra;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

/** Puts a failure of the software into words. Stateless. */
final class Failures {

    private Failures() {}

    /**
     * Returns the problem, with the place in the code where it arose: whoever sees it can only report it.
     *
     * @param uri the file, or null
     * @param report the report's identifier, or null
     * @param what what was being done, for the middle of a sentence
     * @param cause what went wrong
     */
    static Problem of(String uri, String report, String what, Throwable cause) {
        String advice = cause instanceof OutOfMemoryError
                ? "; give Java more memory (JAVA_OPTS=-Xmx4g) or fewer --threads"
                : "; this is a fault of the software: please report it with the file";
        String message = (uri == null ? "" : uri + ": ") + what + " failed: " + cause + place(cause) + advice;
        return new Problem(
                uri,
                ProblemKind.FAILED,
                message.replaceAll("\\R", " "),
                null,
                null,
                report,
                Version.maker(),
                Extra.NONE);
    }

    private static String place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
