package org.rapporteur.formats.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Finds what the objects of one report point at. */
final class Lookup {

    private final CodePoints points;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();

    /** Identifier of what was coded, to field, to the latest coding of it. */
    private final Map<String, Map<String, Coding>> codings = new HashMap<>();

    Lookup(ReportRecord record) {
        points = CodePoints.of(record.report().text());
        for (Item item : record.items()) {
            if (item instanceof Entity entity) {
                entities.putIfAbsent(entity.id(), entity);
            } else if (item instanceof Statement statement) {
                statements.putIfAbsent(statement.id(), statement);
            } else if (item instanceof Instrument instrument) {
                instruments.putIfAbsent(instrument.id(), instrument);
            } else if (item instanceof TimeExpression time) {
                times.putIfAbsent(time.id(), time);
            } else if (item instanceof Coding coding) {
                codings.computeIfAbsent(coding.target(), target -> new LinkedHashMap<>())
                        .put(coding.field(), coding);
            }
        }
    }

    /** Returns the entity, or null where there is none. */
    Entity entity(String id) {
        return entities.get(id);
    }

    /** Returns the statement, or null where there is none. */
    Statement statement(String id) {
        return statements.get(id);
    }

    /** Returns the instrument, or null where there is none. */
    Instrument instrument(String id) {
        return instruments.get(id);
    }

    /** Returns the time, or null where there is none. */
    TimeExpression time(String id) {
        return times.get(id);
    }

    /** Returns a party's name, else its words; null where it has neither. */
    String name(Party party) {
        if (party == null) {
            return null;
        }
        Entity entity = entities.get(party.entity());
        return entity == null ? party.text() : entity.name();
    }

    /** Returns what people coded of an object, the latest for each field, as people read it. */
    String codings(String id) {
        return codings.getOrDefault(id, Map.of()).values().stream()
                .map(ReportRows::coding)
                .collect(Collectors.joining("; "));
    }

    /** Returns spans in code points. */
    String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + points.fromUtf16(span.start()) + "," + points.fromUtf16(span.end()) + ")")
                .collect(Collectors.joining(" "));
    }
}
