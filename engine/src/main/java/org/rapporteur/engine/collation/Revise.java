package org.rapporteur.engine.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.change.Changes;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.gathering.Gathered;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;

/** Reads the versions of one article and says what changed from each to the next. Stateless. */
public final class Revise {

    private Revise() {}

    /**
     * Answers. Versions stand in the order of their dates where each has one, days alike as given; else all as given.
     *
     * @param rapporteur reads the versions
     * @param question what is asked
     * @param progress is told of each record and each problem
     * @throws RefusedException when the user's list is at fault; nothing is read then
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException never but for what was thrown by the streams given
     * @throws InterruptedException when this thread is interrupted
     */
    public static ComparisonAnswer answer(Rapporteur rapporteur, Question question, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        var holders = question.holders();
        Gathered gathered = Comparing.gather(rapporteur, question.sources(), question.stated(), progress);
        List<ReportRecord> versions = new ArrayList<>(gathered.records());
        if (versions.stream().allMatch(version -> !date(version).isEmpty())) {
            versions.sort(Comparator.comparing(Revise::date));
        }
        Roster roster = Actors.join(versions, holders);
        List<Compared> comparisons = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            ReportRecord before = versions.get(i - 1);
            ReportRecord after = versions.get(i);
            if (before.report().id().equals(after.report().id())) {
                notes.add("Versions " + i + " and " + (i + 1) + " are the same: nothing changed");
            } else {
                comparisons.add(new Compared(
                        "From version " + i + " to version " + (i + 1),
                        "Nothing changed but perhaps punctuation and capitals.",
                        Comparing.collated(
                                List.of(before, after),
                                roster,
                                Changes.findings(before.report().id(), before, after))));
            }
        }
        if (versions.size() < 2) {
            notes.add(
                    versions.isEmpty()
                            ? "No version was read: there is nothing to compare."
                            : "One version: there is nothing to compare it with.");
        }
        return new ComparisonAnswer(comparisons, notes, gathered.problems());
    }

    /** Returns the day of publication, as coded where somebody did; empty when it is not known. */
    private static String date(ReportRecord record) {
        return record.codings()
                .find(record.report().id(), "published")
                .map(Coding::value)
                .orElse(
                        record.report().published().value() == null
                                ? ""
                                : record.report().published().value().toString());
    }
}
