package org.rapporteur.formats.report.reading;

import java.io.IOException;
import org.rapporteur.formats.report.transcript.Transcripts;
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
     * Returns what comes of an attempt: the report, with its turns where it is a transcript, or the problem.
     *
     * @throws IOException when the bytes cannot be read
     */
    static Reading of(Input input, Maker by, Attempt attempt) throws IOException {
        try {
            return of(attempt.report());
        } catch (Refusal refusal) {
            return new Reading.Failed(refusal.problem(input.uri(), null, by));
        }
    }

    /** Returns the reading of a report, with its turns where it is a transcript. */
    static Reading of(Report report) {
        return new Reading.Read(report, Transcripts.turns(report));
    }
}
