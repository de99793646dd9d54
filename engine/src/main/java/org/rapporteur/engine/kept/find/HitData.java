package org.rapporteur.engine.kept.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.engine.output.Json;
import org.rapporteur.formats.table.Csv;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;

/** What a search found, for programs. Stateless. */
public final class HitData {

    private static final List<String> COLUMNS = List.of(
            "report",
            "statement",
            "outlet",
            "date",
            "title",
            "actor",
            "speaker",
            "source",
            "cue",
            "content",
            "mode",
            "acts",
            "instruments",
            "story",
            "confidence",
            "coders",
            "start");

    private HitData() {}

    /** Returns a page as one JSON object: {@code total}, {@code more}, {@code facets}, {@code items}. */
    public static String json(Hits hits) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", hits.total());
        json.put("more", hits.more());
        Map<String, Object> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            if (hits.facets().containsKey(facet)) {
                facets.put(
                        facet.word(),
                        hits.facets().get(facet).stream().map(HitData::count).toList());
            }
        }
        json.put("facets", facets);
        json.put("items", hits.hits().stream().map(HitData::map).toList());
        return Json.of(json);
    }

    /** Returns a hit as one line of JSON with its line break. */
    public static String line(Hit hit) {
        return Json.line(map(hit));
    }

    /** Returns the first line of a table. */
    public static String head() {
        return Csv.line(COLUMNS);
    }

    /** Returns a hit as a line of a table; cells that a spreadsheet would run are made harmless. */
    public static String row(Hit hit) {
        return Csv.line(map(hit).values().stream().map(HitData::cell).toList());
    }

    private static String cell(Object value) {
        return value instanceof List<?> list
                ? String.join("|", list.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }

    private static Map<String, Object> count(Count count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", count.value());
        json.put("label", count.label());
        json.put("count", count.count());
        return json;
    }

    /** In the order of the columns. */
    private static Map<String, Object> map(Hit hit) {
        Object[] values = {
            hit.report(),
            hit.statement(),
            hit.outlet(),
            hit.date() == null ? null : hit.date().toString(),
            hit.title(),
            hit.actor(),
            hit.speaker(),
            hit.source(),
            hit.cue(),
            hit.content(),
            hit.mode(),
            hit.acts(),
            hit.instruments(),
            hit.story(),
            hit.confidence(),
            hit.coders(),
            hit.start()
        };
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            json.put(COLUMNS.get(i), values[i]);
        }
        return json;
    }
}
