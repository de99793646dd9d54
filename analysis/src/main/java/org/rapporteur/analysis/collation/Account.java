package org.rapporteur.analysis.collation;

import java.util.List;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;

/**
 * One story as its reports tell it. Immutable.
 *
 * @param story which reports, and why they are one story
 * @param material the reports, laid out
 * @param independent the identifiers of the reports, grouped: those of a group rest on one account, so that each group counts once
 * @param utterances what was said once and printed by several, or several times
 * @param propositions what is told, and by whom it is left out
 * @param findings what follows, in the order of kinds, then of the text
 */
public record Account(
        Story story,
        Material material,
        List<List<String>> independent,
        List<Utterance> utterances,
        List<Proposition> propositions,
        List<Finding> findings) {

    /** Copies the lists. */
    public Account {
        independent = List.copyOf(independent);
        utterances = List.copyOf(utterances);
        propositions = List.copyOf(propositions);
        findings = List.copyOf(findings);
    }
}
