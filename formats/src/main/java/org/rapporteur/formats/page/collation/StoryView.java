package org.rapporteur.formats.page.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;

/** A story arranged for looking at: what belongs together is found here, once, for terminal, page and JSON. Not safe for several threads. */
public final class StoryView {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Collated collated;
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> byEntity = new HashMap<>();
    private final Map<String, Set<String>> namedIn = new HashMap<>();

    /** Arranges a story. */
    public StoryView(Collated collated) {
        this.collated = collated;
        for (Actor actor : collated.actors()) {
            actors.put(actor.id(), actor);
            actor.entities().forEach(member -> byEntity.put(member.id(), actor));
        }
        List<View> views = collated.reports().stream().map(View::new).toList();
        Map<String, Integer> many = new HashMap<>();
        views.forEach(view -> many.merge(label(view), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (View view : views) {
            String label = label(view);
            int number = seen.merge(label, 1, Integer::sum);
            String name = many.get(label) == 1 ? label : label + " (" + number + ")";
            outlets.put(view.report().id(), new Outlet(Outlet.letter(outlets.size()), name, view));
            Set<String> words =
                    new HashSet<>(List.of(NO_WORD.split(view.report().text(), -1)));
            for (Actor actor : collated.actors()) {
                if (words.contains(surname(actor))) {
                    namedIn.computeIfAbsent(actor.id(), id -> new HashSet<>())
                            .add(view.report().id());
                }
            }
            for (Entity entity : view.record().list(Entity.class)) {
                Actor actor = byEntity.get(entity.id());
                if (actor != null) {
                    namedIn.computeIfAbsent(actor.id(), id -> new HashSet<>())
                            .add(view.report().id());
                }
            }
        }
    }

    /** A person is named where the last word of the name stands, whether or not the reading made an entity of it. */
    private static String surname(Actor actor) {
        String[] words = NO_WORD.split(actor.name(), -1);
        String last = words[words.length - 1];
        return actor.kind() == EntityKind.PERSON && !last.isEmpty() ? last : actor.id();
    }

    private static String label(View view) {
        return view.coded("outlet").map(Coding::value).orElseGet(view.report()::label);
    }

    /** Returns the story with what was found in it. */
    public Collated collated() {
        return collated;
    }

    /** Returns the reports in order. */
    public List<Outlet> outlets() {
        return List.copyOf(outlets.values());
    }

    /**
     * Returns a report of the story.
     *
     * @throws IllegalArgumentException for one that is not of the story
     */
    public Outlet outlet(String report) {
        Outlet outlet = outlets.get(report);
        if (outlet == null) {
            throw new IllegalArgumentException(
                    "report " + report + " is not of story " + collated.story().id());
        }
        return outlet;
    }

    /** Returns an actor; empty for null and for one that is not known. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(id == null ? null : actors.get(id));
    }

    /** Returns who makes a statement, across reports; empty where the report leaves it open. */
    public Optional<Actor> actor(Outlet outlet, Statement statement) {
        return outlet.view().source(statement).map(entity -> byEntity.get(entity.id()));
    }

    /** Returns what to call whoever makes a statement: the actor's name, else the report's words, else that nobody is named. */
    public String speaker(Outlet outlet, Statement statement) {
        return actor(outlet, statement)
                .map(Actor::name)
                .orElseGet(() -> outlet.view().name(statement.source()));
    }

    /** Returns the statement that a variant is. */
    public Optional<Statement> statement(Variant variant) {
        return outlet(variant.report()).view().statement(variant.statement());
    }

    /** Returns the first and the last day of publication, one where they are the same; empty when none is known. */
    public String dates() {
        TreeSet<String> dates = outlets.values().stream()
                .map(Outlet::date)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return dates.isEmpty() ? "" : dates.size() == 1 ? dates.first() : dates.first() + " to " + dates.last();
    }

    /** Returns on how many accounts of their own these reports rest: reprints of one another count once. */
    public int independent(Set<String> reports) {
        Set<String> rest = new HashSet<>(reports);
        int accounts = 0;
        for (List<String> group : collated.independent()) {
            accounts += rest.removeAll(group) ? 1 : 0;
        }
        return accounts + rest.size();
    }

    /** Returns who speaks, those in most reports first, then those with most statements; who is not known comes last. */
    public List<SpeakerRow> speakers() {
        Map<String, int[][]> counts = new LinkedHashMap<>();
        List<Outlet> columns = outlets();
        for (int i = 0; i < columns.size(); i++) {
            for (Statement statement : columns.get(i).view().statements()) {
                String id = actor(columns.get(i), statement).map(Actor::id).orElse("");
                int[] cell = counts.computeIfAbsent(id, key -> new int[columns.size()][2])[i];
                cell[0]++;
                cell[1] += statement.mode() == Mode.INDIRECT ? 0 : 1;
            }
        }
        List<SpeakerRow> rows = new ArrayList<>();
        counts.forEach((id, cells) -> rows.add(row(id, cells)));
        rows.sort(Comparator.comparing((SpeakerRow row) -> row.actor() == null)
                .thenComparing(row -> -row.reports())
                .thenComparing(row -> -row.statements())
                .thenComparing(SpeakerRow::name)
                .thenComparing(row -> String.valueOf(row.actor())));
        return rows;
    }

    private SpeakerRow row(String id, int[]... counts) {
        Actor actor = actors.get(id);
        List<SpeakerRow.Cell> cells = new ArrayList<>();
        int place = 0;
        for (String report : outlets.keySet()) {
            boolean named =
                    counts[place][0] > 0 || namedIn.getOrDefault(id, Set.of()).contains(report);
            cells.add(new SpeakerRow.Cell(counts[place][0], counts[place][1], named));
            place++;
        }
        return actor == null
                ? new SpeakerRow(null, "(not resolved)", "", cells)
                : new SpeakerRow(id, actor.name(), about(actor), cells);
    }

    private static String about(Actor actor) {
        List<String> parts = new ArrayList<>();
        if (actor.kind() != EntityKind.PERSON) {
            parts.add(actor.kind().word());
        }
        if (actor.office() != null) {
            parts.add(actor.office());
        }
        if (actor.of() != null && !actor.of().equals(actor.name())) {
            parts.add(Names.region(actor.of()));
        }
        return String.join(", ", parts);
    }

    /** Returns the findings of a kind, in their order. */
    public List<Finding> findings(FindingKind kind) {
        return collated.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    /** Returns the utterances that outlets print differently but ascribe to one speaker. */
    public List<Utterance> differing() {
        return collated.utterances().stream()
                .filter(utterance -> isPrintedDifferently(utterance) && !has(utterance, Relation.OTHER_SPEAKER))
                .toList();
    }

    /** Returns the utterances that are ascribed to different speakers. */
    public List<Utterance> ascribed() {
        return collated.utterances().stream()
                .filter(utterance -> has(utterance, Relation.OTHER_SPEAKER))
                .toList();
    }

    /** Returns the utterances that several reports print in the same words, and that no finding of agreement is about. */
    public List<Utterance> alike() {
        Set<String> told =
                findings(FindingKind.AGREEMENT).stream().map(Finding::subject).collect(Collectors.toSet());
        Set<String> statements = collated.propositions().stream()
                .filter(proposition -> told.contains(proposition.id()))
                .flatMap(proposition -> proposition.cells().stream())
                .flatMap(cell -> cell.statements().stream())
                .collect(Collectors.toSet());
        return collated.utterances().stream()
                .filter(utterance -> !isPrintedDifferently(utterance) && !told.contains(utterance.id()))
                .filter(utterance -> utterance.variants().stream()
                                .map(Variant::report)
                                .distinct()
                                .count()
                        > 1)
                .filter(utterance ->
                        utterance.variants().stream().noneMatch(variant -> statements.contains(variant.statement())))
                .toList();
    }

    /** Returns the propositions that several reports tell, those with most independent accounts first. */
    public List<Proposition> corroborated() {
        return collated.propositions().stream()
                .filter(proposition -> tellers(proposition).size() > 1)
                .sorted(Comparator.comparing(
                        (Proposition proposition) -> -independent(Set.copyOf(tellers(proposition)))))
                .toList();
    }

    /** Returns the propositions in the order of a matrix: told by most reports first, else as they are. */
    public List<Proposition> matrix() {
        return collated.propositions().stream()
                .sorted(Comparator.comparing(
                        (Proposition proposition) -> -tellers(proposition).size()))
                .toList();
    }

    /** Returns the reports that tell a proposition, alike or differently. */
    public List<String> tellers(Proposition proposition) {
        return proposition.cells().stream()
                .filter(cell -> cell.state() != CellState.OMITTED)
                .map(Cell::report)
                .toList();
    }

    /** Returns whether some printing is neither the fullest nor the same. */
    private static boolean isPrintedDifferently(Utterance utterance) {
        Set<Relation> alike = Set.of(Relation.FULLEST, Relation.IDENTICAL, Relation.REPEATED);
        return utterance.variants().stream().anyMatch(variant -> !alike.containsAll(variant.relations()));
    }

    private static boolean has(Utterance utterance, Relation relation) {
        return utterance.variants().stream()
                .anyMatch(variant -> variant.relations().contains(relation));
    }

    /** Returns the printing to which the others are compared: the one said to be the fullest, else the first. */
    public static Variant fullest(Utterance utterance) {
        return utterance.variants().stream()
                .filter(variant -> variant.relations().contains(Relation.FULLEST))
                .findFirst()
                .orElse(utterance.variants().get(0));
    }
}
