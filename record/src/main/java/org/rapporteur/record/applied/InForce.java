package org.rapporteur.record.applied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;

/**
 * Applies what people decided to what machines propose. Stateless.
 *
 * <p>Applied are: of a report {@code outlet}, {@code title}, {@code language} and {@code published}; of a statement {@code
 * source.entity}, {@code source.spans}, {@code cue.spans}, {@code content.spans} (the mode follows unless it is coded itself), {@code
 * mode}, {@code addressee.entity} and {@code act}, what alone it does; of an act {@code category}; of an entity {@code name}, {@code
 * kind}, {@code office} and {@code of}; of any object {@code rejected}: it is not in force, nor is what hangs on it. Spans are
 * written {@code 10-20,30-40} in code points. A value that does not fit its field changes nothing. {@code accepted}, by which somebody
 * says that a statement is right as it stands, is no change: the statement stays its maker's, with the confidence it had.
 *
 * <p>An object that is changed is made by the coder whose coding is the latest of those applied, and has no machine's confidence. Identifiers stay. The
 * codings stay in the record, each with the object that it is attached to as its target, so that applying them again changes nothing.
 */
public final class InForce {

    private final ReportRecord record;
    private final CodePoints points;
    private final Attachment attachment;
    private final Map<String, Map<String, Coding>> decided = new HashMap<>();
    private final Map<String, Coding> retargeted = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private InForce(ReportRecord record) {
        this.record = record;
        points = CodePoints.of(record.report().text());
        attachment = Attachment.of(record);
    }

    /** Returns the record with its codings applied; the same where there are none. */
    public static ReportRecord of(ReportRecord record) {
        return record.items().stream().noneMatch(Coding.class::isInstance) ? record : new InForce(record).apply();
    }

    private ReportRecord apply() {
        List<Coding> attached = new ArrayList<>();
        for (Coding coding : record.list(Coding.class)) {
            Coding found = attachment.find(coding).map(coding::withTarget).orElse(coding);
            retargeted.put(coding.id(), found);
            order.put(coding.id(), attached.size());
            attached.add(found);
        }
        Codings codings = Codings.of(attached);
        for (Coding coding : attached) {
            decided.computeIfAbsent(coding.target(), each -> new HashMap<>());
        }
        for (Coding coding : attached) {
            codings.find(coding.target(), coding.field())
                    .ifPresent(inForce -> decided.get(coding.target()).put(coding.field(), inForce));
        }
        return new ReportRecord(
                Heads.of(record.report(), decided(record.report().id())), items());
    }

    private List<Item> items() {
        Statements statements = new Statements(record.report(), quoted(), attachment);
        Set<String> rejected = new HashSet<>();
        Map<String, String> outer = new HashMap<>();
        for (Statement statement : record.list(Statement.class)) {
            if (isRejected(statement)) {
                rejected.add(statement.id());
                outer.put(statement.id(), statement.within());
            }
        }
        Map<Key, Item> items = new LinkedHashMap<>();
        Map<String, List<Act>> acts = acts();
        Set<String> told = new HashSet<>();
        for (Item item : record.items()) {
            if (isRejected(item) || hangsOn(item, rejected)) {
                continue;
            }
            if (item instanceof Statement statement) {
                Statement whole = outer.containsKey(statement.within())
                        ? statement.withWithin(outermost(statement.within(), outer))
                        : statement;
                put(items, statements.of(whole, decided(statement.id())));
                if (decided(statement.id()).has("act") && told.add(statement.id())) {
                    statements
                            .act(whole, decided(statement.id()), acts.getOrDefault(statement.id(), List.of()))
                            .ifPresent(act -> put(items, act));
                }
            } else if (item instanceof Act act) {
                if (!decided(act.statement()).has("act")) {
                    put(items, Acts.of(act, decided(act.id())));
                }
            } else if (item instanceof Entity entity) {
                put(items, Entities.of(entity, decided(entity.id())));
            } else {
                put(items, item instanceof Coding coding ? retargeted.get(coding.id()) : item);
            }
        }
        return List.copyOf(items.values());
    }

    private Map<String, List<Act>> acts() {
        Map<String, List<Act>> acts = new HashMap<>();
        for (Act act : record.list(Act.class)) {
            if (!isRejected(act)) {
                acts.computeIfAbsent(act.statement(), each -> new ArrayList<>()).add(Acts.of(act, decided(act.id())));
            }
        }
        return acts;
    }

    /** What two annotators propose alike becomes one when a person decides it. */
    private static void put(Map<Key, Item> items, Item item) {
        items.putIfAbsent(
                item.id() == null
                        ? new Key(null, null, null, items.size())
                        : new Key(item.type(), item.id(), item.by(), 0),
                item);
    }

    private record Key(String type, String id, Object by, int place) {}

    private Decided decided(String id) {
        return new Decided(decided.getOrDefault(id, Map.of()), order, points);
    }

    private boolean isRejected(Item item) {
        return item.id() != null && decided(item.id()).says("rejected");
    }

    private static boolean hangsOn(Item item, Set<String> rejected) {
        if (item instanceof Act act) {
            return rejected.contains(act.statement());
        }
        return item instanceof Invocation invocation && rejected.contains(invocation.statement());
    }

    /** Returns the next statement outwards that is not rejected; a ring of them ends nowhere. */
    private static String outermost(String statement, Map<String, String> outer) {
        String within = statement;
        for (int i = 0; i <= outer.size() && outer.containsKey(within); i++) {
            within = outer.get(within);
        }
        return outer.containsKey(within) ? null : within;
    }

    private Cover quoted() {
        return Cover.of(record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
    }
}
