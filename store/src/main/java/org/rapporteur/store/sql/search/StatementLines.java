package org.rapporteur.store.sql.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.search.column.Dictionary;

/** Makes the lines of a record in force: one a statement, whoever proposed it; of several with one identifier the first. */
final class StatementLines {

    private final CodePoints points;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<String>> acts = new HashMap<>();
    private final Map<String, List<String>> instruments = new HashMap<>();
    private final Map<String, TreeSet<String>> coders = new HashMap<>();
    private final Codings codings;

    /**
     * Lays out a record.
     *
     * @param record with what people coded applied, the codings among its objects
     */
    StatementLines(ReportRecord record) {
        points = CodePoints.of(record.report().text());
        record.list(Statement.class).forEach(statement -> statements.putIfAbsent(statement.id(), statement));
        record.list(Entity.class).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        Map<String, String> parts = new HashMap<>();
        for (Act act : record.list(Act.class)) {
            acts.computeIfAbsent(act.statement(), each -> new ArrayList<>()).add(act.category());
            parts.put(act.id(), act.statement());
        }
        Map<String, String> names = new HashMap<>();
        record.list(Instrument.class).forEach(each -> names.putIfAbsent(each.id(), each.name()));
        for (Invocation invocation : record.list(Invocation.class)) {
            String name = names.getOrDefault(invocation.instrument(), invocation.instrument());
            instruments
                    .computeIfAbsent(invocation.statement(), each -> new ArrayList<>())
                    .add(name);
            parts.put(invocation.id(), invocation.statement());
        }
        codings = record.codings();
        for (Coding coding : codings.list()) {
            if (!Codings.isWithdrawal(coding) && !codings.isWithdrawn(coding.id())) {
                String target = parts.getOrDefault(coding.target(), coding.target());
                coders.computeIfAbsent(target, each -> new TreeSet<>()).add(coder(coding));
            }
        }
    }

    /** Returns the set of those who coded anything in the report. */
    String coders() {
        return coders(codings);
    }

    /** Returns the set of those who made any of these codings that is not withdrawn. */
    static String coders(Codings codings) {
        TreeSet<String> coders = new TreeSet<>();
        for (Coding coding : codings.list()) {
            if (!Codings.isWithdrawal(coding) && !codings.isWithdrawn(coding.id())) {
                coders.add(coder(coding));
            }
        }
        return Dictionary.written(coders);
    }

    private static String coder(Coding coding) {
        return coding.by().written().substring(Maker.CODER_PREFIX.length());
    }

    /** Returns the keys of the entities that are sources. */
    Set<String> sources() {
        Set<String> keys = new TreeSet<>();
        for (Statement statement : statements.values()) {
            if (statement.source().entity() != null) {
                keys.add(Keys.of(statement.source().entity()));
            }
        }
        return keys;
    }

    /**
     * Returns the lines.
     *
     * @param actors the actor of an entity, by the entity's key
     * @param versions of an object, by its key; 0 for others
     */
    List<StatementLine> of(Map<String, String> actors, Map<String, Long> versions) {
        List<StatementLine> lines = new ArrayList<>(statements.size());
        for (Statement statement : statements.values()) {
            String key = Keys.of(statement.source().entity());
            Entity entity = entities.get(statement.source().entity());
            lines.add(new StatementLine(
                    statement.id(),
                    points.fromUtf16(statement.content().spans().get(0).start()),
                    key,
                    entity == null ? null : plain(entity.name()),
                    key == null ? null : actors.get(key),
                    statement.source().text(),
                    statement.cue() == null ? null : statement.cue().text(),
                    statement.content().text(),
                    statement.mode().word(),
                    Dictionary.written(acts.getOrDefault(statement.id(), List.of())),
                    Dictionary.written(instruments.getOrDefault(statement.id(), List.of())),
                    statement.confidence(),
                    Dictionary.written(coders.getOrDefault(statement.id(), new TreeSet<>())),
                    versions.getOrDefault(Keys.of(statement.id()), 0L)));
        }
        return lines;
    }

    /** A value that stands alone is a set of one. */
    private static String plain(String value) {
        return value.replace(Dictionary.BETWEEN, ' ');
    }
}
