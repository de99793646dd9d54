package org.rapporteur.engine.kept.coding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;

/**
 * What a person decides about objects of a record. Every decision is a coding beside what machines propose; every one can be undone, and
 * the undoing too. What was decided together ({@link #code}) is undone together. Loads no whole record. Safe on any thread.
 */
public final class Corrections {

    /** Where a coding that was made together with others names the first of them. */
    private static final String FIRST = "/first";

    /** Where that first one names the others. */
    private static final String OTHERS = "/others";

    private final Store store;
    private final Clock clock;

    /**
     * Makes one.
     *
     * @param store where the record is
     * @param clock says when something is decided
     */
    public Corrections(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Decides about one object.
     *
     * @param target the object's identifier: a statement, an entity, a report
     * @param fields field to value: a string, spans as {@code [[10,20]]} or {@code "10-20"} in code points, or null for none
     * @param version the object's version that the coder saw
     * @param coder who decides
     * @return the codings made, in the order of the fields
     * @throws FieldException naming the field, when there is none of that name or the value does not fit it
     * @throws IllegalArgumentException when there is no such object, or no field is given
     * @throws org.rapporteur.store.fault.StaleException when the object has another version now; nothing is kept then
     */
    public List<Coding> patch(String target, Map<String, ?> fields, long version, String coder) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("nothing is decided about " + target + ": give a field and its value");
        }
        Map<String, Map<String, ?>> one = new LinkedHashMap<>();
        one.put(target, fields);
        return code(one, Map.of(target, version), coder);
    }

    /**
     * Decides about several objects at once: all of it is kept, or nothing.
     *
     * @param decisions object to field to value, as for {@link #patch}
     * @param versions the versions that the coder saw; of an object that is missing here the present one counts
     * @param coder who decides
     * @return the codings made
     * @throws FieldException naming the field, when there is none of that name or the value does not fit it
     * @throws IllegalArgumentException when there is no such object
     * @throws org.rapporteur.store.fault.StaleException when one of the objects has another version now; nothing is kept then
     */
    public List<Coding> code(
            Map<String, ? extends Map<String, ?>> decisions, Map<String, Long> versions, String coder) {
        Map<String, Report> reports = new HashMap<>();
        Map<String, Long> seen = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Map.Entry<String, ? extends Map<String, ?>> decision : decisions.entrySet()) {
            String target = decision.getKey();
            Long version = versions.get(target);
            seen.put(target, version == null ? store.codings().version(target) : version);
            Report report = reports.computeIfAbsent(before(target), this::report);
            Item object = object(target, report);
            Codings before = Codings.of(
                    store.codings().history(target).stream().map(Change::coding).toList());
            for (Map.Entry<String, ?> field : new TreeMap<>(decision.getValue()).entrySet()) {
                String value = Fields.checked(object, field.getKey(), field.getValue(), Fields.Place.of(store, report));
                drafts.add(
                        new Draft(target, spans(object), field.getKey(), value, before.find(target, field.getKey())));
            }
        }
        List<Coding> codings = codings(drafts, new Maker.Coder(coder));
        store.codings().code(codings, seen);
        return codings;
    }

    /** A coding without a name. */
    private record Draft(String target, List<Span> spans, String field, String value, Optional<Coding> before) {}

    private List<Coding> codings(List<Draft> drafts, Maker coder) {
        List<String> ids = drafts.stream()
                .map(draft -> before(draft.target()) + "/c" + UUID.randomUUID())
                .toList();
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            codings.add(new Coding(
                    ids.get(i),
                    draft.target(),
                    draft.spans(),
                    draft.field(),
                    draft.value(),
                    coder,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    draft.before().map(Coding::id).orElse(null),
                    together(ids, i)));
        }
        return codings;
    }

    private static Extra together(List<String> ids, int i) {
        if (ids.size() == 1) {
            return Extra.NONE;
        }
        return i > 0
                ? new Extra(Map.of(FIRST, quoted(ids.get(0))))
                : new Extra(Map.of(
                        OTHERS,
                        ids.subList(1, ids.size()).stream()
                                .map(Corrections::quoted)
                                .collect(Collectors.joining(",", "[", "]"))));
    }

    /** Identifiers hold nothing that JSON would escape: letters, digits, hyphens, slashes. */
    private static String quoted(String id) {
        return '"' + id + '"';
    }

    /**
     * Undoes a coding with all that were made together with it, or with the identifier of a withdrawal undoes that.
     *
     * @param coding its identifier
     * @param version the version of its object that the coder saw, or null for the present one
     * @param coder who undoes it
     * @return the codings that withdraw, that of {@code coding} first
     * @throws org.rapporteur.store.fault.StaleException when its object has another version now; nothing is undone then
     * @throws IllegalArgumentException when there is no such coding, or it is withdrawn already
     */
    public List<Coding> undo(String coding, Long version, String coder) {
        Coding undone = store.codings()
                .find(coding)
                .orElseThrow(() -> new IllegalArgumentException("there is no coding '" + coding + "'"));
        List<Coding> withdrawals = new ArrayList<>();
        withdrawals.add(store.codings()
                .withdraw(coding, coder, version == null ? store.codings().version(object(undone)) : version));
        // The others follow the one that is meant, whichever way it goes: an undoing that is undone brings all of them
        // back.
        Coding made = made(undone);
        boolean gone = isWithdrawn(made);
        for (String other : others(made)) {
            Optional<Coding> found = store.codings().find(other);
            if (found.isPresent() && isWithdrawn(found.get()) != gone) {
                String last = gone ? other : withdrawal(found.get());
                withdrawals.add(
                        store.codings().withdraw(last, coder, store.codings().version(object(found.get()))));
            }
        }
        return withdrawals;
    }

    /** Returns the first of the codings that were made together with one, by which they are known; empty where it was made alone. */
    public static Optional<String> together(Coding coding) {
        String first = coding.extra().fields().get(FIRST);
        if (first != null) {
            return Optional.of(first.replace("\"", ""));
        }
        return coding.extra().fields().containsKey(OTHERS) ? Optional.of(coding.id()) : Optional.empty();
    }

    private boolean isWithdrawn(Coding coding) {
        return all(coding).isWithdrawn(coding.id());
    }

    /** Returns the withdrawal by which a coding is withdrawn. */
    private String withdrawal(Coding coding) {
        Codings all = all(coding);
        return all.list().stream()
                .filter(each ->
                        Codings.isWithdrawal(each) && each.target().equals(coding.id()) && !all.isWithdrawn(each.id()))
                .map(Coding::id)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private Codings all(Coding coding) {
        return Codings.of(store.codings().history(object(coding)).stream()
                .map(Change::coding)
                .toList());
    }

    /** Returns the object that a coding changes: of a withdrawal that of the withdrawn coding. */
    private String object(Coding coding) {
        return made(coding).target();
    }

    /** Returns what an undoing, or an undoing of that, is about in the end. */
    private Coding made(Coding coding) {
        Coding found = coding;
        while (Codings.isWithdrawal(found)) {
            String target = found.target();
            found = store.codings()
                    .find(target)
                    .orElseThrow(() -> new IllegalArgumentException("there is no coding '" + target + "'"));
        }
        return found;
    }

    private List<String> others(Coding coding) {
        String first = coding.extra().fields().get(FIRST);
        Coding head = coding;
        List<String> others = new ArrayList<>();
        if (first != null) {
            String id = first.replace("\"", "");
            others.add(id);
            head = store.codings().find(id).orElse(coding);
        }
        String list = head.extra().fields().getOrDefault(OTHERS, "[]");
        for (String id : list.substring(1, list.length() - 1).split(",", -1)) {
            String other = id.replace("\"", "").strip();
            if (!other.isEmpty() && !other.equals(coding.id())) {
                others.add(other);
            }
        }
        return others;
    }

    private Report report(String id) {
        return store.report(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no report '" + id + "', or its text is not here"));
    }

    private Item object(String target, Report report) {
        if (target.equals(report.id())) {
            return report;
        }
        return store.items(target).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no object '" + target + "'"));
    }

    private static List<Span> spans(Item object) {
        if (object instanceof Statement statement) {
            return statement.content().spans();
        }
        return object instanceof Entity entity ? entity.mentions().get(0).spans() : List.of();
    }

    private static String before(String target) {
        int slash = target.indexOf('/');
        return slash < 0 ? target : target.substring(0, slash);
    }
}
