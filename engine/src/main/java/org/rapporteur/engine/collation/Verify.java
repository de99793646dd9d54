package org.rapporteur.engine.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.verification.Verification;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.gathering.Gathered;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Holds the quotations of reports against transcripts. Stateless. */
public final class Verify {

    private Verify() {}

    /**
     * Answers.
     *
     * @param rapporteur reads reports and transcripts
     * @param question the reports whose quotations are judged
     * @param against where the transcripts are
     * @param progress is told of each record and each problem
     * @throws RefusedException when the user's list is at fault; nothing is read then
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException never but for what was thrown by the streams given
     * @throws InterruptedException when this thread is interrupted
     */
    public static ComparisonAnswer answer(Rapporteur rapporteur, Question question, Sources against, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        var holders = question.holders();
        Gathered sources = Comparing.gather(rapporteur, against, Stated.NOTHING, progress);
        Gathered reports = Comparing.gather(rapporteur, question.sources(), question.stated(), progress);
        List<ReportRecord> transcripts = Comparing.once(sources.records());
        List<ReportRecord> all = new ArrayList<>(transcripts);
        all.addAll(reports.records());
        Roster roster = Actors.join(Comparing.once(all), holders);
        List<String> notes = new ArrayList<>();
        for (ReportRecord transcript : transcripts) {
            if (transcript.list(Statement.class).isEmpty()) {
                notes.add(transcript.report().label()
                        + ": nobody's words were found in it; is it a transcript with speakers before their words?");
            }
        }
        List<Compared> comparisons = new ArrayList<>();
        if (transcripts.isEmpty()) {
            notes.add("No transcript was read: there is nothing to hold the reports against.");
        } else {
            for (ReportRecord report : Comparing.once(reports.records())) {
                comparisons.add(compared(report, transcripts, roster));
            }
        }
        List<Problem> problems = new ArrayList<>(sources.problems());
        problems.addAll(reports.problems());
        return new ComparisonAnswer(comparisons, notes, problems);
    }

    private static Compared compared(ReportRecord report, List<ReportRecord> transcripts, Roster roster) {
        List<ReportRecord> shown = new ArrayList<>(List.of(report));
        shown.addAll(transcripts);
        return new Compared(
                "Quotations of " + report.report().label() + " against "
                        + (transcripts.size() == 1 ? "a transcript" : transcripts.size() + " transcripts"),
                "It prints no quotation that could be looked for.",
                Comparing.collated(Comparing.once(shown), roster, Verification.of(report, transcripts, roster)));
    }
}
