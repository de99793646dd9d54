package org.rapporteur.record.service;

import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;

/** What comes of reading a piece of a file: a report, or the reason why there is none. */
public sealed interface Reading {

    /**
     * A report was read.
     *
     * @param report the report
     */
    record Read(Report report) implements Reading {}

    /**
     * Nothing could be read.
     *
     * @param problem why
     */
    record Failed(Problem problem) implements Reading {}
}
