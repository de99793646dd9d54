package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Use;
import org.rapporteur.analysis.collation.material.Uses;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;

/**
 * Where parties stand across a story: what one state binds itself to on one matter through different speakers in different reports,
 * and instruments that speakers invoke to opposite effect. Stateless.
 */
final class Lines {

    private Lines() {}

    static List<Finding> of(String story, Material material) {
        List<Finding> findings = new ArrayList<>();
        commitments(story, material, findings);
        instruments(story, material, findings);
        return findings;
    }

    private static void commitments(String story, Material material, List<Finding> findings) {
        Shown shown = new Shown(material);
        shared(lines(material)).forEach((key, all) -> {
            String[] parts = key.split("\n", -1);
            List<Evidence> evidence = evidence(all);
            String text = "Speakers for " + name(material, parts[0]) + " say what it will or will not do about "
                    + parts[1] + ": " + speakers(all) + ". " + shown.sides(evidence);
            findings.add(Ids.conclude(story, FindingKind.LINE, parts[1], null, evidence, List.of(), text));
        });
    }

    /** Returns, by statement, the reports that have another speaker of its party say what they will or will not do on its matter. */
    static Map<String, Set<String>> shared(Material material) {
        Map<String, Set<String>> reports = new TreeMap<>();
        for (List<Said> all : shared(lines(material)).values()) {
            for (Said one : all) {
                all.forEach(other -> reports.computeIfAbsent(one.statement().id(), ignored -> new TreeSet<>())
                        .add(other.report()));
            }
        }
        return reports;
    }

    /** Returns the lines that go through several speakers in several reports. */
    private static Map<String, List<Said>> shared(Map<String, List<Said>> lines) {
        Map<String, List<Said>> shared = new TreeMap<>();
        lines.forEach((key, all) -> {
            boolean several = all.stream().map(Said::report).distinct().count() > 1
                    && all.stream().map(said -> said.actor().id()).distinct().count() > 1;
            if (several) {
                shared.put(key, all);
            }
        });
        return shared;
    }

    private static Map<String, List<Said>> lines(Material material) {
        Commitments commitments = new Commitments(material);
        Map<String, List<Said>> lines = new TreeMap<>();
        for (Said said : material.said()) {
            String party = party(said);
            if (party != null && commitments.binds(said)) {
                for (Matter matter : Matter.of(said.words())) {
                    lines.computeIfAbsent(party + "\n" + matter.words(), ignored -> new ArrayList<>())
                            .add(said);
                }
            }
        }
        return lines;
    }

    /** Returns the state a speaker is or speaks for; null where it is none with a code. */
    private static String party(Said said) {
        Actor actor = said.actor();
        boolean speaks = actor != null
                && (actor.kind() == EntityKind.PERSON || actor.kind() == EntityKind.STATE)
                && Codes.isCode(actor.of());
        return speaks ? actor.of() : null;
    }

    private static String name(Material material, String code) {
        return material.roster().states(code).stream()
                .map(Actor::name)
                .findFirst()
                .orElse(code);
    }

    private static List<Evidence> evidence(List<Said> all) {
        return all.stream()
                .map(said -> Shown.evidence(
                        said.telling(), said.statement().content().spans()))
                .toList();
    }

    private static String speakers(List<Said> all) {
        Set<String> names = new TreeSet<>();
        all.forEach(said -> names.add(said.actor().name()));
        return String.join(", ", names);
    }

    private static void instruments(String story, Material material, List<Finding> findings) {
        Shown shown = new Shown(material);
        for (String key : material.instruments().keys()) {
            Map<Use, List<Said>> uses = new TreeMap<>();
            for (Said said : material.said()) {
                if (said.instruments().contains(key)
                        && said.actor() != null
                        && said.statement().within() == null) {
                    uses.computeIfAbsent(Uses.of(material, said, key), ignored -> new ArrayList<>())
                            .add(said);
                }
            }
            opposed(uses, Use.URGED, Use.REFUSED)
                    .or(() -> opposed(uses, Use.HELD_UP, Use.ALLOWS))
                    .ifPresent(two -> {
                        List<Said> all = new ArrayList<>();
                        List<String> sides = new ArrayList<>();
                        two.forEach((use, said) -> {
                            all.addAll(said);
                            sides.add("as " + use.words() + " by " + speakers(said));
                        });
                        List<Evidence> evidence = evidence(all);
                        String name = material.instruments().list(key).get(0).name();
                        String text = Shown.quote(name) + " is invoked to opposite effect: " + String.join("; ", sides)
                                + ". " + shown.sides(evidence);
                        findings.add(Ids.conclude(
                                story, FindingKind.LINE, "use of an instrument", null, evidence, List.of(), text));
                    });
        }
    }

    private static Optional<Map<Use, List<Said>>> opposed(Map<Use, List<Said>> uses, Use one, Use other) {
        if (!uses.containsKey(one) || !uses.containsKey(other)) {
            return Optional.empty();
        }
        Map<Use, List<Said>> two = new LinkedHashMap<>();
        two.put(one, uses.get(one));
        two.put(other, uses.get(other));
        return Optional.of(two);
    }
}
