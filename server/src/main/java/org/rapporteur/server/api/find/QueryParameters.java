package org.rapporteur.server.api.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;

/** The parameters of a search, and the query that they make. Immutable. */
final class QueryParameters {

    private static final Parameter<String> WORDS = Parameter.text(
            "words",
            TextSchema.of(0, 1000),
            "Words that must all occur, phrases in quotation marks, -word for one that must not, word* for beginnings");
    private static final Parameter<LocalDate> FROM = Parameter.date("from", "Earliest day of the report");
    private static final Parameter<LocalDate> TO = Parameter.date("to", "Latest day of the report");
    private static final Parameter<SortOrder> ORDER =
            Parameter.word("order", SortOrder.class, SortOrder.NEWEST, "The order");

    private final Map<Facet, Parameter<List<String>>> facets = new EnumMap<>(Facet.class);

    QueryParameters() {
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    Parameter.texts(
                            facet.word(),
                            TextSchema.of(0, 400),
                            50,
                            "Only those of this " + facet.word() + "; empty: without any"));
        }
    }

    /** Returns those that choose, in what order. */
    List<Parameter<?>> choosing() {
        List<Parameter<?>> all = new ArrayList<>(List.of(WORDS, FROM, TO, ORDER));
        all.addAll(facets.values());
        return all;
    }

    /** Returns those of a page. */
    List<Parameter<?>> paging() {
        List<Parameter<?>> all = new ArrayList<>(choosing());
        all.addAll(List.of(Ids.CURSOR, Ids.LIMIT));
        return all;
    }

    /** Returns the query of a page. */
    Query page(Call call, Scope scope) {
        String cursor = call.get(Ids.CURSOR);
        return query(call, scope, cursor == null || cursor.isEmpty() ? null : cursor, call.get(Ids.LIMIT));
    }

    /** Returns the query of everything chosen. */
    Query whole(Call call, Scope scope) {
        return query(call, scope, null, Query.MOST);
    }

    private Query query(Call call, Scope scope, String cursor, int limit) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        facets.forEach((facet, parameter) -> {
            List<String> values = call.get(parameter);
            if (!values.isEmpty()) {
                chosen.put(facet, new LinkedHashSet<>(values));
            }
        });
        String words = call.get(WORDS);
        return new Query(
                scope,
                words == null || words.isBlank() ? null : words,
                chosen,
                call.get(FROM),
                call.get(TO),
                call.get(ORDER),
                cursor,
                limit);
    }
}
