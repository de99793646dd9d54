package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Fragments;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Speakers;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;

/**
 * What some reports of a story tell and others leave out. A report that has nothing of a speaker gets one finding for the speaker and
 * none for each sentence. Stateless, safe for use by several threads.
 *
 * <p>Topics: {@code speaker}, {@code statement}; of the meeting {@code meeting format}, {@code meeting outcome}, {@code meeting
 * presidency}; {@code instrument}, {@code figure}, {@code event}. Before something counts as left out the whole text of the report is
 * searched, whoever says it there.
 *
 * <p>Only an outlet leaves something out. A primary source ({@link Telling#isPrimary}), a shot list of one speaker's words to the press
 * or the record of one sitting, was never to tell what others said elsewhere; what it has and an outlet has not does count. Whether it
 * has what an outlet ascribes to its speakers is for {@code verification} to say.
 */
public final class Omissions {

    /** A statement is not left out where one sentence holds so much of its words' weight. */
    private static final double TOLD = 0.6;

    /** A speaker is not left out where so much of a statement stands there, whoever it is said to be of. */
    private static final double WHOLE = 0.9;

    /** Below this the statement itself may be none. */
    private static final double SURE = 0.4;

    private final String story;
    private final Material material;
    private final List<Proposition> propositions;
    private final Shown shown;
    private final Search search;
    private final Map<String, Set<String>> named;
    private final Map<String, Said> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> lines = new TreeMap<>();

    private Omissions(String story, Material material, List<Proposition> propositions, Search search) {
        this.story = story;
        this.material = material;
        this.propositions = propositions;
        this.shown = new Shown(material);
        this.search = search;
        this.named = Propositions.named(material);
        material.said().forEach(said -> byId.putIfAbsent(said.statement().id(), said));
    }

    /**
     * Finds them.
     *
     * @param story the story's identifier
     * @param material its reports
     * @param utterances what was said once and printed more than once
     * @param propositions {@link Propositions#of} of the same
     */
    public static List<Finding> of(
            String story, Material material, List<Utterance> utterances, List<Proposition> propositions) {
        if (material.tellings().size() < 2) {
            return List.of();
        }
        Search search = new Search(material);
        Omissions omissions = new Omissions(story, material, propositions, search);
        List<Finding> all = new ArrayList<>();
        omissions.lines.putAll(Lines.shared(material));
        Map<String, Set<String>> without = omissions.speakers(utterances, all);
        omissions.statements(without, all);
        all.addAll(new MeetingOmissions(story, material, search).findings());
        all.addAll(new ThingOmissions(story, material, search).findings());
        return all;
    }

    /** Adds a finding for each speaker of whom a report has nothing, and returns those reports by actor. */
    private Map<String, Set<String>> speakers(List<Utterance> utterances, List<Finding> all) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Map<String, List<Said>> statements = new LinkedHashMap<>();
        Map<String, Set<Actor>> speaking = new TreeMap<>();
        for (Said said : material.said()) {
            if (said.actor() != null && said.statement().within() == null && isSure(said)) {
                actors.put(said.actor().id(), said.actor());
                statements
                        .computeIfAbsent(said.actor().id(), ignored -> new ArrayList<>())
                        .add(said);
            }
        }
        for (Telling telling : material.tellings()) {
            speaking.put(telling.id(), speaking(telling));
        }
        Map<String, Set<String>> printed = printed(utterances);
        Map<String, Set<String>> without = new TreeMap<>();
        actors.forEach((id, actor) -> {
            Set<String> reports = new TreeSet<>();
            for (Telling telling : material.outlets()) {
                boolean has = printed.getOrDefault(id, Set.of()).contains(telling.id())
                        || speaking.get(telling.id()).stream().anyMatch(each -> speaksFor(each, actor));
                if (!has) {
                    reports.add(telling.id());
                }
            }
            withoutWords(statements.get(id), reports, WHOLE);
            if (!reports.isEmpty()) {
                without.put(id, reports);
                all.add(speaker(actor, statements.get(id), reports));
            }
        });
        return without;
    }

    /** Leaves of the reports those that have so much of none of the statements in one sentence, whoever they say it is of. */
    private void withoutWords(List<Said> statements, Set<String> reports, double least) {
        for (Said said : statements) {
            if (!reports.isEmpty()) {
                reports.removeAll(search.telling(said.words(), reports, least));
            }
        }
    }

    private static boolean isSure(Said said) {
        Double confidence = said.statement().confidence();
        return !Fragments.is(said) && (confidence == null || confidence >= SURE);
    }

    private Set<Actor> speaking(Telling telling) {
        Map<String, Actor> speaking = new TreeMap<>();
        material.said(telling).stream()
                .filter(Omissions::isSure)
                .map(Said::actor)
                .filter(actor -> actor != null)
                .forEach(actor -> speaking.put(actor.id(), actor));
        return Set.copyOf(speaking.values());
    }

    /** A member's words stand for its collective's, not the other way round; a document's are its own. */
    private boolean speaksFor(Actor one, Actor other) {
        Tie tie = material.speakers().between(one, other);
        boolean whole = Speakers.isCollective(other) && other.kind() != EntityKind.DOCUMENT;
        return tie == Tie.SAME || (tie == Tie.MEMBER && whole);
    }

    /** Returns, by actor, the reports that print an utterance of theirs, under whatever name. */
    private Map<String, Set<String>> printed(List<Utterance> utterances) {
        Map<String, Set<String>> printed = new TreeMap<>();
        for (Utterance utterance : utterances) {
            Set<String> reports = new TreeSet<>();
            utterance.variants().forEach(variant -> reports.add(variant.report()));
            utterance.variants().stream()
                    .map(variant -> byId.get(variant.statement()))
                    .filter(said -> said != null && said.actor() != null)
                    .forEach(said -> printed.computeIfAbsent(said.actor().id(), ignored -> new TreeSet<>())
                            .addAll(reports));
        }
        return printed;
    }

    private Finding speaker(Actor actor, List<Said> statements, Set<String> reports) {
        List<Evidence> evidence = statements.stream()
                .map(said -> Shown.evidence(
                        said.telling(), said.statement().content().spans()))
                .toList();
        List<Lack> lacking = new ArrayList<>();
        for (Telling telling : material.tellings()) {
            if (reports.contains(telling.id())) {
                int searched = material.said(telling).size();
                lacking.add(new Lack(
                        telling.id(),
                        named.get(telling.id()).contains(actor.id()),
                        "none of its " + searched + " statements is by this speaker"));
            }
        }
        String count = statements.size() == 1 ? "the statement" : "any of the " + statements.size() + " statements";
        String text = names(lacking, "does not print " + count + " of " + actor.name(), Map.of(actor.id(), actor))
                + ". " + shown.sides(evidence);
        return Ids.conclude(story, FindingKind.OMISSION, "speaker", actor.id(), evidence, lacking, text);
    }

    /** Words who lacks it, and whether they name the speaker at all. */
    private String names(List<Lack> lacking, String what, Map<String, Actor> speakers) {
        List<String> parts = new ArrayList<>();
        String speaker = speakers.size() > 1 ? "the speakers" : "the speaker";
        for (Lack lack : lacking) {
            List<Actor> its = namedIn(lack.report(), speakers);
            String names = its.isEmpty()
                    ? ", nor names " + speaker
                    : ", though it names " + (its.size() == speakers.size() ? speaker : names(its));
            parts.add(shown.label(lack.report()) + " " + what + (speakers.isEmpty() ? "" : names));
        }
        return String.join("; ", parts);
    }

    private void statements(Map<String, Set<String>> without, List<Finding> all) {
        Set<String> outlets = new TreeSet<>();
        material.outlets().forEach(telling -> outlets.add(telling.id()));
        for (Proposition proposition : propositions) {
            List<Cell> omitted = proposition.cells().stream()
                    .filter(cell -> cell.state() == CellState.OMITTED && outlets.contains(cell.report()))
                    .filter(cell -> proposition.actors().isEmpty()
                            || proposition.actors().stream()
                                    .anyMatch(actor -> !without.getOrDefault(actor, Set.of())
                                            .contains(cell.report())))
                    .toList();
            List<Said> tellers = tellers(proposition);
            if (!omitted.isEmpty() && tellers.stream().anyMatch(Omissions::isSure)) {
                statement(proposition, tellers, omitted, all);
            }
        }
    }

    /** Returns the first statement of each report that tells it. */
    private List<Said> tellers(Proposition proposition) {
        return proposition.cells().stream()
                .filter(cell -> cell.state() != CellState.OMITTED)
                .map(cell -> byId.get(cell.statements().get(0)))
                .toList();
    }

    private void statement(Proposition proposition, List<Said> tellers, List<Cell> omitted, List<Finding> all) {
        Set<String> without = new TreeSet<>();
        omitted.forEach(cell -> without.add(cell.report()));
        tellers.forEach(
                said -> without.removeAll(lines.getOrDefault(said.statement().id(), Set.of())));
        withoutWords(tellers, without, TOLD);
        Map<String, Actor> speakers = new LinkedHashMap<>();
        tellers.stream()
                .filter(said -> said.actor() != null)
                .forEach(said -> speakers.put(said.actor().id(), said.actor()));
        List<Lack> lacking = omitted.stream()
                .filter(cell -> without.contains(cell.report()))
                .map(cell -> lack(cell, speakers))
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        List<Evidence> evidence = tellers.stream()
                .map(said -> Shown.evidence(
                        said.telling(), said.statement().content().spans()))
                .toList();
        String whose = speakers.isEmpty()
                ? "a statement"
                : (speakers.size() > 1 ? "what is said alike by " : "a statement of ") + names(speakers.values());
        String text = names(lacking, "leaves out " + whose, speakers) + ". " + shown.sides(evidence);
        all.add(Ids.conclude(story, FindingKind.OMISSION, "statement", proposition.id(), evidence, lacking, text));
    }

    /** Says whether a report names the speakers: all, none, or, which is neither, whom of several. */
    private Lack lack(Cell cell, Map<String, Actor> speakers) {
        List<Actor> its = namedIn(cell.report(), speakers);
        if (its.isEmpty() || its.size() == speakers.size()) {
            return new Lack(cell.report(), speakers.isEmpty() ? null : !its.isEmpty(), cell.why());
        }
        return new Lack(cell.report(), null, cell.why() + "; of those who say it, it names only " + names(its));
    }

    private List<Actor> namedIn(String report, Map<String, Actor> speakers) {
        return speakers.values().stream()
                .filter(actor -> named.get(report).contains(actor.id()))
                .toList();
    }

    private static String names(Collection<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::name).distinct().toList());
    }
}
