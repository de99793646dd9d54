package org.rapporteur.formats.plover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;

/** Describes the parties of one report as PLOVER's entities. Not safe for use by several threads. */
final class Parties {

    private final Codes codes;
    private final CodePoints points;
    private final Map<String, Entity> entities = new HashMap<>();

    Parties(ReportRecord record, Codes codes, CodePoints points) {
        this.codes = codes;
        this.points = points;
        record.list(Entity.class).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
    }

    /**
     * Returns who a party is: one entity, or each member of a collective whose members are known. A compound stays in one record;
     * nobody is an empty list, somebody unknown an entity of words alone.
     */
    List<Map<String, Object>> list(Party party) {
        if (party == null) {
            return List.of();
        }
        Entity entity = party.entity() == null ? null : entities.get(party.entity());
        if (entity == null) {
            Map<String, Object> unknown = words(party);
            put(unknown, "why", party.why());
            return List.of(unknown);
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (Member member : entity.members()) {
            Entity one = entities.get(member.id());
            if (one != null) {
                Map<String, Object> described = described(one, party);
                put(described, "member_of", entity.name());
                put(
                        described,
                        "membership",
                        entity.membership() == null ? null : entity.membership().word());
                all.add(described);
            }
        }
        return all.isEmpty() ? List.of(described(entity, party)) : all;
    }

    /** Returns spans in code points. */
    List<List<Integer>> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> List.of(points.fromUtf16(span.start()), points.fromUtf16(span.end())))
                .toList();
    }

    private Map<String, Object> described(Entity entity, Party party) {
        Map<String, Object> map = new LinkedHashMap<>();
        codes.code(entity).ifPresent(code -> map.put("code", code));
        codes.sector(entity).ifPresent(sector -> map.put("sector", List.of(sector)));
        map.putAll(words(party));
        map.put("identifier_text", entity.name());
        put(map, "office", entity.office());
        map.put("entity", entity.id());
        map.put("kind", entity.kind().word());
        return map;
    }

    private Map<String, Object> words(Party party) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "entity_text", party.text());
        if (!party.spans().isEmpty()) {
            map.put("spans", spans(party.spans()));
        }
        return map;
    }

    /** Puts a value where there is one. */
    static void put(Map<String, Object> map, String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
