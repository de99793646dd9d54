package org.rapporteur.formats.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

/** Turns what went wrong with a file into a problem that people can read. Stateless. */
final class Troubles {

    private static final Maker MAKER = new Maker.Machine("reader", "1");

    private Troubles() {}

    static Problem missing(String uri) {
        return problem(uri, ProblemKind.MISSING, "does not exist; check the name and the current folder");
    }

    static Problem of(String uri, IOException e) {
        if (e instanceof NoSuchFileException) {
            return missing(uri);
        }
        if (e instanceof AccessDeniedException) {
            return problem(uri, ProblemKind.UNREADABLE, "may not be read; change its permissions");
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return problem(
                uri,
                ProblemKind.UNREADABLE,
                "cannot be read (" + (reason == null ? e.getClass().getSimpleName() : reason)
                        + "); check the file and its disk");
    }

    /** The software failed on the contents: a defect, or too little memory. */
    static Problem failed(String uri, Throwable e) {
        if (e instanceof UncheckedIOException io) {
            return of(uri, io.getCause());
        }
        if (e instanceof OutOfMemoryError) {
            return problem(
                    uri, ProblemKind.FAILED, "is too large for the memory given; split it, or give Java more (-Xmx)");
        }
        return problem(
                uri,
                ProblemKind.FAILED,
                "made the reader fail (" + e + "); please report this as a defect of Rapporteur, with the file");
    }

    static Problem problem(String uri, ProblemKind kind, String reason) {
        return new Refusal(kind, reason).problem(uri, null, MAKER);
    }
}
