package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.speech.Mode;

/**
 * One act of saying with its printings: an utterance, or a statement that no other printing was found of. Immutable.
 *
 * @param printings the statements, the fullest first
 * @param relations how each stands to the fullest, by statement
 */
record Saying(List<Said> printings, Map<String, Set<Relation>> relations) {

    /** A nested statement that holds so much of the one around it says the same. */
    private static final double SAME = 0.6;

    Saying {
        printings = List.copyOf(printings);
        relations = Map.copyOf(relations);
    }

    /** Returns the statement that prints it best. */
    Said fullest() {
        return printings.get(0);
    }

    /** Returns the reports that print it. */
    Set<String> reports() {
        Set<String> reports = new TreeSet<>();
        printings.forEach(said -> reports.add(said.report()));
        return reports;
    }

    boolean isDirect() {
        return fullest().statement().mode() == Mode.DIRECT;
    }

    /** Lays out a story's statements: every one in at least one saying. */
    static List<Saying> list(Material material, List<Utterance> utterances) {
        Map<String, Said> byId = new LinkedHashMap<>();
        material.said().forEach(said -> byId.putIfAbsent(said.statement().id(), said));
        Map<String, List<Said>> nested = nested(byId);
        List<Saying> sayings = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        for (Utterance utterance : utterances) {
            Map<String, Set<Relation>> relations = new LinkedHashMap<>();
            for (Variant variant : utterance.variants()) {
                if (byId.containsKey(variant.statement())) {
                    relations
                            .computeIfAbsent(variant.statement(), ignored -> new TreeSet<>())
                            .addAll(variant.relations());
                }
            }
            if (!relations.isEmpty()) {
                sayings.add(of(relations, byId, nested));
                placed.addAll(relations.keySet());
            }
        }
        for (Said said : byId.values()) {
            String id = said.statement().id();
            boolean inner = said.statement().within() != null
                    && nested.containsKey(said.statement().within())
                    && nested.get(said.statement().within()).contains(said);
            if (!placed.contains(id) && !inner) {
                sayings.add(of(Map.of(id, Set.of(Relation.FULLEST)), byId, nested));
            }
        }
        return sayings;
    }

    private static Saying of(
            Map<String, Set<Relation>> relations, Map<String, Said> byId, Map<String, List<Said>> nested) {
        List<Said> printings = new ArrayList<>();
        Map<String, Set<Relation>> all = new HashMap<>(relations);
        for (Map.Entry<String, Set<Relation>> entry : relations.entrySet()) {
            Said said = byId.get(entry.getKey());
            printings.add(entry.getValue().contains(Relation.FULLEST) ? 0 : printings.size(), said);
            for (Said inner : nested.getOrDefault(entry.getKey(), List.of())) {
                if (!relations.containsKey(inner.statement().id())) {
                    printings.add(inner);
                    all.put(inner.statement().id(), entry.getValue());
                }
            }
        }
        return new Saying(printings, all);
    }

    /** Statements within others that say nearly all of what those say, by the outer one. */
    private static Map<String, List<Said>> nested(Map<String, Said> byId) {
        Map<String, List<Said>> nested = new HashMap<>();
        for (Said said : byId.values()) {
            Said outer = said.statement().within() == null
                    ? null
                    : byId.get(said.statement().within());
            if (outer != null && said.words().size() >= SAME * outer.words().size()) {
                nested.computeIfAbsent(outer.statement().id(), ignored -> new ArrayList<>())
                        .add(said);
            }
        }
        return nested;
    }
}
