package org.rapporteur.engine.actor;

import java.io.IOException;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.cast.Cast;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.gathering.Gathered;
import org.rapporteur.engine.gathering.Gathering;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.speech.Statement;

/** Reads reports and records and says who speaks in them, one actor across all. Stateless. */
public final class WhoSpeaks {

    private WhoSpeaks() {}

    /**
     * Answers.
     *
     * @param rapporteur reads the reports
     * @param question what is asked
     * @param writer receives every record as it is read, and the actors at the end; null for none. Is not closed here
     * @param progress is told of each record and each problem
     * @throws RefusedException when the user's list is at fault; nothing is read then
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static ActorAnswer answer(Rapporteur rapporteur, Question question, RecordWriter writer, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        HolderList list = question.holders();
        Gathering.Wanted wanted =
                new Gathering.Wanted(WhoSpeaks::isNeeded, WhoSpeaks::isOfAnEarlierAnswer, writer, progress);
        Gathered gathered = Gathering.read(rapporteur, question.sources(), question.stated(), wanted);
        Roster roster = Actors.join(gathered.records(), list);
        if (writer != null) {
            for (Actor actor : roster.list()) {
                writer.write(actor);
            }
        }
        return new ActorAnswer(gathered.records(), roster, Cast.of(gathered.records(), roster), gathered.problems());
    }

    private static boolean isNeeded(Item item) {
        return item instanceof Entity || item instanceof Statement || item instanceof Coding;
    }

    private static boolean isOfAnEarlierAnswer(Item item) {
        return item instanceof Actor actor && Actors.MAKER.equals(actor.by());
    }
}
