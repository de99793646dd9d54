package org.rapporteur.engine.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.Account;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.gathering.Gathered;
import org.rapporteur.engine.gathering.Gathering;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.record.Item;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** Reads reports and records, groups them into stories and compares how each is told. Stateless. */
public final class Collate {

    private Collate() {}

    /**
     * Answers.
     *
     * @param rapporteur reads the reports
     * @param question what is asked
     * @param writer receives every record as it is read, then actors, stories and what was found; null for none. Is not closed here
     * @param progress is told of each record and each problem
     * @throws RefusedException when the user's list is at fault; nothing is read then
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static CollationAnswer answer(
            Rapporteur rapporteur, Question question, RecordWriter writer, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        HolderList list = question.holders();
        Gathering.Wanted wanted = new Gathering.Wanted(item -> true, Collate::isOfAnEarlierAnswer, writer, progress);
        Gathered gathered = Gathering.read(rapporteur, question.sources(), question.stated(), wanted);
        Roster roster = Actors.join(gathered.records(), list);
        List<Collated> stories = new ArrayList<>();
        Collation.each(gathered.records(), roster, account -> stories.add(collated(account, roster)));
        if (writer != null) {
            write(roster, stories, writer);
        }
        return new CollationAnswer(stories, repeated(gathered.records()), gathered.problems());
    }

    /** Says which reports were given more than once: each counts once, or a copy by mistake would corroborate its original. */
    private static List<String> repeated(List<ReportRecord> records) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (ReportRecord record : records) {
            Report report = record.report();
            places.computeIfAbsent(report.id(), ignored -> new ArrayList<>())
                    .add(report.uri() == null ? report.label() : report.uri());
        }
        return places.values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> "the same report, counted once: "
                        + each.stream().sorted().collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    private static Collated collated(Account account, Roster roster) {
        return new Collated(
                account.story(),
                account.material().tellings().stream().map(Telling::record).toList(),
                roster.list(),
                account.independent(),
                account.utterances(),
                account.propositions(),
                account.findings());
    }

    private static void write(Roster roster, List<Collated> stories, RecordWriter writer) throws IOException {
        for (Actor actor : roster.list()) {
            writer.write(actor);
        }
        for (Collated story : stories) {
            writer.write(story.story());
            for (Utterance utterance : story.utterances()) {
                writer.write(utterance);
            }
            for (Proposition proposition : story.propositions()) {
                writer.write(proposition);
            }
            for (Finding finding : story.findings()) {
                writer.write(finding);
            }
        }
    }

    /** What is made anew: a record that was collated before can be collated again. */
    private static boolean isOfAnEarlierAnswer(Item item) {
        return (item instanceof Actor actor && Actors.MAKER.equals(actor.by()))
                || (item instanceof Story story && Collation.MAKER.equals(story.by()))
                || (item instanceof Utterance utterance && Collation.MAKER.equals(utterance.by()))
                || (item instanceof Proposition proposition && Collation.MAKER.equals(proposition.by()))
                || (item instanceof Finding finding && Collation.MAKER.equals(finding.by()));
    }
}
