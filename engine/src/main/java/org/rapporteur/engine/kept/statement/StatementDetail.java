package org.rapporteur.engine.kept.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.record.Item;
import org.rapporteur.record.Spans;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.reading.KeptReading;

/**
 * Everything about one statement. Immutable.
 *
 * @param report the report
 * @param statement the statement in force; as it was proposed where people rejected it
 * @param rejected whether people say that it is none
 * @param proposed the statements of this identifier as they were proposed, nothing coded: one for each maker
 * @param acts what it does, in force
 * @param invocations what it makes of instruments
 * @param instruments those instruments
 * @param entity who says it, or null
 * @param addressee to whom, or null
 * @param actor who that is across reports, or null
 * @param history what people decided about it, the oldest first
 * @param readings what other readings of the report, not in force, propose where this one stands
 * @param version its version, for changing it
 */
public record StatementDetail(
        Report report,
        Statement statement,
        boolean rejected,
        List<Statement> proposed,
        List<Act> acts,
        List<Invocation> invocations,
        List<Instrument> instruments,
        Entity entity,
        Entity addressee,
        Actor actor,
        List<Change> history,
        List<Other> readings,
        long version) {

    /** Copies the lists. */
    public StatementDetail {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(statement, "statement");
        proposed = List.copyOf(proposed);
        acts = List.copyOf(acts);
        invocations = List.copyOf(invocations);
        instruments = List.copyOf(instruments);
        history = List.copyOf(history);
        readings = List.copyOf(readings);
    }

    /**
     * A statement of another reading whose content shares a place with this one's.
     *
     * @param reading the reading
     * @param statement what it proposes
     */
    public record Other(KeptReading reading, Statement statement) {}

    /**
     * Gathers it.
     *
     * @param store where it is
     * @param id the statement's identifier
     * @param actors the actors of the store
     * @return empty when no reading in force proposes such a statement
     */
    public static Optional<StatementDetail> find(Store store, String id, ActorIndex actors) {
        int slash = id.indexOf('/');
        Optional<ReportRecord> kept = slash < 0 ? Optional.empty() : store.find(id.substring(0, slash));
        List<Statement> proposed = kept.map(record -> record.list(Statement.class)).orElse(List.of()).stream()
                .filter(statement -> statement.id().equals(id))
                .toList();
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        ReportRecord record = InForce.of(kept.get());
        Optional<Statement> inForce = record.find(Statement.class, id);
        Statement statement = inForce.orElse(proposed.get(0));
        List<Invocation> invocations = record.list(Invocation.class).stream()
                .filter(invocation -> invocation.statement().equals(id))
                .toList();
        String source = statement.source().entity();
        return Optional.of(new StatementDetail(
                record.report(),
                statement,
                inForce.isEmpty(),
                proposed,
                record.list(Act.class).stream()
                        .filter(act -> act.statement().equals(id))
                        .toList(),
                invocations,
                record.list(Instrument.class).stream()
                        .filter(instrument -> invocations.stream()
                                .anyMatch(each -> each.instrument().equals(instrument.id())))
                        .toList(),
                entity(record, source),
                entity(
                        record,
                        statement.addressee() == null
                                ? null
                                : statement.addressee().entity()),
                source == null ? null : actors.findOf(source).orElse(null),
                store.codings().history(id),
                others(store, statement),
                store.codings().version(id)));
    }

    private static Entity entity(ReportRecord record, String id) {
        return id == null ? null : record.find(Entity.class, id).orElse(null);
    }

    private static List<Other> others(Store store, Statement statement) {
        List<Other> others = new ArrayList<>();
        for (KeptReading reading : store.readings().list(statement.report())) {
            if (reading.inForce()) {
                continue;
            }
            for (Item item : store.readings().items(reading.id())) {
                if (item instanceof Statement other
                        && Spans.overlap(
                                other.content().spans(), statement.content().spans())) {
                    others.add(new Other(reading, other));
                }
            }
        }
        return others;
    }
}
