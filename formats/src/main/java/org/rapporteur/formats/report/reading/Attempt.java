package org.rapporteur.formats.report.reading;

import java.io.IOException;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;

/** Reads one report, or refuses. */
@FunctionalInterface
public interface Attempt {

    /**
     * Returns the report.
     *
     * @throws IOException when the bytes cannot be read
     * @throws Refusal when they give no report
     */
    Report report() throws IOException, Refusal;

    /**
     * Returns what comes of an attempt: the report or the problem.
     *
     * @throws IOException when the bytes cannot be read
     */
    static Reading of(Input input, Maker by, Attempt attempt) throws IOException {
        try {
            return new Reading.Read(attempt.report());
        } catch (Refusal refusal) {
            return new Reading.Failed(refusal.problem(input.uri(), null, by));
        }
    }
}
