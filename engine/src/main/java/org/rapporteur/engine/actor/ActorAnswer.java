package org.rapporteur.engine.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.cast.Cast;
import org.rapporteur.analysis.actor.cast.Chain;
import org.rapporteur.analysis.actor.cast.Entry;
import org.rapporteur.analysis.actor.cast.Form;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;

/**
 * Who speaks, to be written in several formats. Immutable.
 *
 * @param records the reports with their entities and statements
 * @param roster all actors
 * @param cast who of them speaks
 * @param problems what could not be read
 */
public record ActorAnswer(List<ReportRecord> records, Roster roster, Cast cast, List<Problem> problems) {

    /** Copies the lists. */
    public ActorAnswer {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * Returns it as text.
     *
     * @param width the columns of a line
     * @param all whether those who do not speak are listed too
     */
    public String text(int width, boolean all) {
        return new ActorText(width).list(this, all);
    }

    /** Returns it as JSON; those who do not speak are listed too where {@code all} says so. */
    public String json(boolean all) {
        return ActorData.json(this, all);
    }

    /** Returns it as a table that opens in a spreadsheet; those who do not speak are listed too where {@code all} says so. */
    public String csv(boolean all) {
        return ActorData.csv(this, all);
    }

    /**
     * Returns the chain of evidence of whoever goes by a name, as text.
     *
     * @throws RefusedException when nobody does
     */
    public String explain(String name, int width) throws RefusedException {
        return new ActorText(width).chains(chains(name), cast);
    }

    /**
     * Returns the chain of evidence of whoever goes by a name, as JSON.
     *
     * @throws RefusedException when nobody does
     */
    public String explainJson(String name) throws RefusedException {
        return ActorData.json(chains(name));
    }

    /** Returns all who go by the name: as their own name, else as a form of it, else as a part of it. */
    private List<Chain> chains(String name) throws RefusedException {
        List<Entry> entries = new ArrayList<>(cast.speaking());
        entries.addAll(cast.others());
        String words = Folding.name(name);
        for (int step = 0; step < 3; step++) {
            List<Chain> found = new ArrayList<>();
            for (Entry entry : entries) {
                if (goesBy(entry, name, words, step)) {
                    found.add(Chain.of(entry.actor(), records));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new RefusedException(
                "nobody in these reports is called '" + name + "'; --all without --explain lists everybody", null);
    }

    private static boolean goesBy(Entry entry, String name, String words, int step) {
        return switch (step) {
            case 0 ->
                entry.actor().id().equals(name)
                        || Folding.name(entry.actor().name()).equals(words);
            case 1 ->
                entry.forms().stream()
                        .map(Form::text)
                        .anyMatch(form -> Folding.name(form).equals(words));
            default -> !words.isEmpty() && (" " + Folding.name(entry.actor().name()) + " ").contains(" " + words + " ");
        };
    }
}
