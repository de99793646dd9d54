package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Fragments;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Proposition;

/**
 * What one independent account tells alone, as the matrix of propositions has it: one finding for each account, with a passage for each
 * proposition. Stateless.
 */
final class SingleSources {

    private SingleSources() {}

    static List<Finding> of(String story, Material material, List<Proposition> propositions, Accounts accounts) {
        if (accounts.list().size() < 2) {
            return List.of();
        }
        Map<String, Said> byId = new LinkedHashMap<>();
        material.said().forEach(said -> byId.putIfAbsent(said.statement().id(), said));
        Map<List<String>, List<Evidence>> alone = new LinkedHashMap<>();
        int count = 0;
        for (Proposition proposition : propositions) {
            if (says(proposition, byId)) {
                count++;
            } else {
                continue;
            }
            List<Cell> telling = proposition.cells().stream()
                    .filter(cell -> cell.state() != CellState.OMITTED)
                    .toList();
            Set<String> reports = new TreeSet<>();
            telling.forEach(cell -> reports.add(cell.report()));
            accounts.list().stream()
                    .filter(account -> account.containsAll(reports))
                    .findFirst()
                    .ifPresent(account -> {
                        Said said = byId.get(telling.get(0).statements().get(0));
                        alone.computeIfAbsent(account, ignored -> new ArrayList<>())
                                .add(Shown.evidence(
                                        said.telling(),
                                        said.statement().content().spans()));
                    });
        }
        Shown shown = new Shown(material);
        List<Finding> findings = new ArrayList<>();
        for (List<String> account : accounts.list()) {
            List<Evidence> evidence = alone.getOrDefault(account, List.of());
            if (!evidence.isEmpty()) {
                String text = shown.labels(account) + (account.size() > 1 ? ", one account," : "") + " alone "
                        + (account.size() > 1 ? "tell " : "tells ") + evidence.size() + " of "
                        + count + " propositions.";
                findings.add(
                        Ids.conclude(story, FindingKind.SINGLE_SOURCE, "statement", null, evidence, List.of(), text));
            }
        }
        return findings;
    }

    /** Returns whether a proposition is more than a fragment. */
    private static boolean says(Proposition proposition, Map<String, Said> byId) {
        return proposition.cells().stream()
                .flatMap(cell -> cell.statements().stream())
                .anyMatch(statement -> !Fragments.is(byId.get(statement)));
    }
}
