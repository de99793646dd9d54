package org.rapporteur.analysis.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.change.Reprints;
import org.rapporteur.analysis.collation.conflict.Conflicts;
import org.rapporteur.analysis.collation.copy.Copies;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.proposition.Conclusions;
import org.rapporteur.analysis.collation.proposition.Propositions;
import org.rapporteur.analysis.collation.story.Stories;
import org.rapporteur.analysis.collation.utterance.Utterances;
import org.rapporteur.analysis.collation.utterance.Variants;
import org.rapporteur.record.Maker;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.service.ReportRecord;

/** Collates reports. Stateless, safe for use by several threads; the order of the reports does not matter, and one given twice counts once. */
public final class Collation {

    /** Who makes stories, utterances, propositions and findings. */
    public static final Maker MAKER = Ids.MAKER;

    private Collation() {}

    /**
     * Collates.
     *
     * @param records the reports and what was read in them
     * @param roster the actors of these reports
     * @return one account for each story, by the story's identifier
     */
    public static List<Account> of(Collection<ReportRecord> records, Roster roster) {
        List<Account> accounts = new ArrayList<>();
        each(records, roster, accounts::add);
        return accounts;
    }

    /**
     * Collates, and hands on each account as soon as it is made: who keeps little of it needs little memory, however many stories there
     * are.
     *
     * @param records the reports and what was read in them
     * @param roster the actors of these reports
     * @param taker receives one account for each story, by the story's identifier
     */
    public static void each(Collection<ReportRecord> records, Roster roster, Consumer<Account> taker) {
        Map<String, ReportRecord> sorted = new TreeMap<>();
        records.forEach(record -> sorted.put(record.report().id(), record));
        for (Story story : Stories.group(sorted.values(), roster)) {
            Material material =
                    Material.of(story.reports().stream().map(sorted::get).toList(), roster);
            taker.accept(account(story, material));
        }
    }

    /**
     * Collates reports as one story, whatever they tell: for those who know that they belong together, and for tests that they do not.
     *
     * @param records one report or more
     * @param roster the actors of these reports
     */
    public static Account together(Collection<ReportRecord> records, Roster roster) {
        Story story = Stories.together(records);
        return account(story, Material.of(records, roster));
    }

    /**
     * Returns the reports of one story, grouped as {@link Account#independent} groups them: for a story whose other conclusions are kept.
     *
     * @param records the reports of the story
     * @param roster the actors of at least these reports
     */
    public static List<List<String>> independent(Collection<ReportRecord> records, Roster roster) {
        return Copies.of(Material.of(records, roster).tellings()).independent();
    }

    /** Returns the records of one story in the order in which an account lays them out; one given twice comes once. */
    public static List<ReportRecord> laidOut(Collection<ReportRecord> records, Roster roster) {
        return Material.of(records, roster).tellings().stream()
                .map(Telling::record)
                .toList();
    }

    private static Account account(Story story, Material material) {
        String id = story.id();
        Copies copies = Copies.of(material.tellings());
        List<Utterance> utterances = Utterances.of(id, material);
        List<Proposition> propositions = Propositions.of(id, material, utterances);
        List<Finding> findings = new ArrayList<>(copies.findings(id));
        findings.addAll(Reprints.findings(id, material.tellings(), copies));
        findings.addAll(Variants.findings(id, utterances, material));
        findings.addAll(Conclusions.of(id, material, utterances, propositions, copies.independent()));
        findings.addAll(Conflicts.of(id, material, utterances));
        findings.sort(Comparator.comparing(Finding::kind));
        material.settle();
        return new Account(story, material, copies.independent(), utterances, propositions, findings);
    }
}
