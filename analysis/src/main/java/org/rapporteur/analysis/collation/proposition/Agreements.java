package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.material.Use;
import org.rapporteur.analysis.collation.material.Uses;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;

/**
 * What at least two independent accounts tell alike: an utterance, or what one speaker makes of an instrument where that is not the
 * utterance again. Stateless.
 */
final class Agreements {

    private static final Set<Relation> ALIKE = Set.of(
            Relation.FULLEST,
            Relation.IDENTICAL,
            Relation.REPEATED,
            Relation.TRUNCATED,
            Relation.PARAPHRASED,
            Relation.MODE_CHANGED);

    private Agreements() {}

    static List<Finding> of(String story, Material material, List<Utterance> utterances, Accounts accounts) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Telling> tellings = new TreeMap<>();
        material.tellings().forEach(telling -> tellings.put(telling.id(), telling));
        Shown shown = new Shown(material);
        for (Utterance utterance : utterances) {
            utterance(story, shown, tellings, utterance, accounts, findings);
        }
        List<Finding> told = List.copyOf(findings);
        for (Finding each : instruments(story, material, accounts)) {
            if (told.stream().noneMatch(other -> isIn(each, other))) {
                findings.add(each);
            }
        }
        return findings;
    }

    private static void utterance(
            String story,
            Shown shown,
            Map<String, Telling> tellings,
            Utterance utterance,
            Accounts accounts,
            List<Finding> findings) {
        Map<String, Evidence> byReport = new LinkedHashMap<>();
        for (Variant variant : utterance.variants()) {
            Telling telling = tellings.get(variant.report());
            if (telling != null && ALIKE.containsAll(variant.relations())) {
                byReport.putIfAbsent(variant.report(), Shown.evidence(telling, variant.spans()));
            }
        }
        int count = accounts.count(byReport.keySet());
        if (count > 1) {
            List<Evidence> evidence = List.copyOf(byReport.values());
            String text = count + " independent accounts tell this alike. " + shown.sides(evidence);
            findings.add(
                    Ids.conclude(story, FindingKind.AGREEMENT, "statement", utterance.id(), evidence, List.of(), text));
        }
    }

    /** Returns whether every place of the one lies where the other has one too. */
    private static boolean isIn(Finding one, Finding other) {
        return one.evidence().stream()
                .allMatch(each -> other.evidence().stream()
                        .anyMatch(
                                its -> its.report().equals(each.report()) && Spans.overlap(its.spans(), each.spans())));
    }

    /** A speaker, an instrument, and what the one makes of the other. */
    private record Key(String actor, String instrument, Use use) {}

    private static List<Finding> instruments(String story, Material material, Accounts accounts) {
        List<Finding> findings = new ArrayList<>();
        Map<Key, Map<String, Said>> all = new LinkedHashMap<>();
        for (Said said : material.said()) {
            for (String key : new TreeSet<>(said.instruments())) {
                Use use = said.actor() == null ? Use.OPEN : Uses.of(material, said, key);
                if (use != Use.OPEN) {
                    all.computeIfAbsent(new Key(said.actor().id(), key, use), ignored -> new LinkedHashMap<>())
                            .putIfAbsent(said.report(), said);
                }
            }
        }
        all.forEach((key, byReport) -> {
            int count = accounts.count(byReport.keySet());
            if (count > 1) {
                List<Evidence> evidence = byReport.values().stream()
                        .map(said -> Shown.evidence(
                                said.telling(), said.statement().content().spans()))
                        .toList();
                String name =
                        material.instruments().list(key.instrument()).get(0).name();
                String who = byReport.values().iterator().next().actor().name();
                String text = count + " independent accounts have " + who + " speak of " + Shown.quote(name) + " as "
                        + key.use().words() + ", in words of their own. " + new Shown(material).sides(evidence);
                findings.add(Ids.conclude(
                        story, FindingKind.AGREEMENT, "instrument", key.actor(), evidence, List.of(), text));
            }
        });
        return findings;
    }
}
