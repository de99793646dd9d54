package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;

/**
 * Groups what the statements of a story say into propositions, each with one cell for every report. Every statement belongs to a
 * proposition; to more than one only where it prints more than one utterance. Stateless, safe for use by several threads.
 *
 * <p>An utterance is one proposition. Beside it stand statements of the same speaker, collective or party in other words, statements
 * in which one speaker makes the same of one instrument, and statements of others that share a word which nobody else uses; those stay
 * utterances of their own, so that a cell of theirs is {@code differently}.
 */
public final class Propositions {

    /** How two printings may stand to each other and still be told alike. */
    private static final Set<Relation> ALIKE = Set.of(Relation.FULLEST, Relation.IDENTICAL, Relation.REPEATED);

    private Propositions() {}

    /**
     * Groups them.
     *
     * @param story the story's identifier
     * @param material its reports
     * @param utterances what was said once and printed more than once
     * @return the propositions, those that more reports tell first, then in the order of the story
     */
    public static List<Proposition> of(String story, Material material, List<Utterance> utterances) {
        Map<String, Set<String>> named = named(material);
        List<Proposition> propositions = new ArrayList<>();
        for (List<Saying> group : new Grouping(material, Saying.list(material, utterances)).groups()) {
            propositions.add(proposition(story, material, named, group));
        }
        propositions.sort(Comparator.comparing((Proposition each) -> -told(each)));
        return List.copyOf(propositions);
    }

    private static long told(Proposition proposition) {
        return proposition.cells().stream()
                .filter(cell -> cell.state() != CellState.OMITTED)
                .count();
    }

    /** Returns those of the speakers that each report names. */
    static Map<String, Set<String>> named(Material material) {
        Map<String, Set<String>> named = new HashMap<>();
        Map<String, Actor> speaking = new TreeMap<>();
        material.said().stream()
                .map(Said::actor)
                .filter(Objects::nonNull)
                .forEach(actor -> speaking.put(actor.id(), actor));
        for (Telling telling : material.tellings()) {
            Set<String> actors = new TreeSet<>();
            speaking.forEach((id, actor) -> {
                if (material.names(telling, actor)) {
                    actors.add(id);
                }
            });
            named.put(telling.id(), actors);
        }
        return named;
    }

    private static Proposition proposition(
            String story, Material material, Map<String, Set<String>> named, List<Saying> group) {
        Saying best = group.stream()
                .min(Comparator.comparing((Saying each) -> -each.reports().size())
                        .thenComparing(each -> !each.isDirect())
                        .thenComparing(each -> -each.fullest().words().size()))
                .orElseThrow();
        Set<String> actors = new LinkedHashSet<>();
        Set<String> statements = new TreeSet<>();
        add(actors, best);
        for (Saying saying : group) {
            add(actors, saying);
            saying.printings().forEach(said -> statements.add(said.statement().id()));
        }
        Map<String, List<Printed>> printed = printed(group);
        List<Cell> cells = new ArrayList<>();
        for (Telling telling : material.tellings()) {
            Boolean names = actors.isEmpty() ? null : actors.stream().anyMatch(named.get(telling.id())::contains);
            cells.add(cell(material, telling, printed.getOrDefault(telling.id(), List.of()), best, names));
        }
        String id =
                story + "/p" + Identifiers.digest(String.join("\n", statements)).substring(7, 19);
        String text = best.fullest().statement().content().text();
        return new Proposition(id, story, text, List.copyOf(actors), cells, Ids.MAKER, Extra.NONE);
    }

    private static void add(Set<String> actors, Saying saying) {
        saying.printings().stream()
                .filter(said -> said.actor() != null)
                .forEach(said -> actors.add(said.actor().id()));
    }

    /** A printing of a saying. */
    private record Printed(Saying saying, String statement) {}

    /** Returns the printings by report. */
    private static Map<String, List<Printed>> printed(List<Saying> group) {
        Map<String, List<Printed>> printed = new HashMap<>();
        for (Saying saying : group) {
            for (Said said : saying.printings()) {
                printed.computeIfAbsent(said.report(), ignored -> new ArrayList<>())
                        .add(new Printed(saying, said.statement().id()));
            }
        }
        return printed;
    }

    private static Cell cell(Material material, Telling telling, List<Printed> printed, Saying best, Boolean names) {
        Set<String> statements = new LinkedHashSet<>();
        Set<String> ways = new LinkedHashSet<>();
        boolean alike = false;
        for (Printed each : printed) {
            Saying saying = each.saying();
            String id = each.statement();
            statements.add(id);
            boolean same =
                    saying.equals(best) && ALIKE.containsAll(saying.relations().get(id));
            alike |= same;
            ways.add(way(saying, best, id, same));
        }
        if (statements.isEmpty()) {
            int searched = material.said(telling).size();
            String why = "none of the " + searched + " statements in it says this";
            return new Cell(telling.id(), CellState.OMITTED, List.of(), names, why);
        }
        CellState state = alike ? CellState.REPORTED : CellState.DIFFERENTLY;
        return new Cell(telling.id(), state, List.copyOf(statements), names, String.join("; ", ways));
    }

    private static String way(Saying saying, Saying best, String statement, boolean same) {
        if (same) {
            return "in these words";
        }
        if (!saying.equals(best)) {
            boolean speaker = saying.fullest().actor() != null
                    && best.fullest().actor() != null
                    && saying.fullest()
                            .actor()
                            .id()
                            .equals(best.fullest().actor().id());
            return speaker ? "another saying of the same speaker" : "the same point, said by somebody else";
        }
        Set<Relation> relations = new TreeSet<>(saying.relations().get(statement));
        relations.removeAll(ALIKE);
        return String.join(", ", relations.stream().map(Relation::word).toList());
    }
}
