package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Utterance;

/** Draws from a story's propositions what follows. Stateless, safe for use by several threads. */
public final class Conclusions {

    private Conclusions() {}

    /**
     * Returns agreements, omissions, what one account tells alone, and parties' lines.
     *
     * @param story the story's identifier
     * @param material its reports
     * @param utterances what was said once and printed more than once
     * @param propositions {@link Propositions#of} of the same
     * @param independent the reports grouped by account; a report in no group is an account of its own
     */
    public static List<Finding> of(
            String story,
            Material material,
            List<Utterance> utterances,
            List<Proposition> propositions,
            List<List<String>> independent) {
        Accounts accounts = new Accounts(material, independent);
        List<Finding> all = new ArrayList<>(Agreements.of(story, material, utterances, accounts));
        all.addAll(Omissions.of(story, material, utterances, propositions));
        all.addAll(SingleSources.of(story, material, propositions, accounts));
        all.addAll(Lines.of(story, material));
        Map<String, Finding> once = new LinkedHashMap<>();
        all.forEach(finding -> once.putIfAbsent(finding.id(), finding));
        return List.copyOf(once.values());
    }
}
