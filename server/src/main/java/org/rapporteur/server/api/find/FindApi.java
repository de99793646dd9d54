package org.rapporteur.server.api.find;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.server.http.Jsons;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import tools.jackson.databind.json.JsonMapper;

/** Operations that find. */
public final class FindApi {

    private static final Parameter<String> FORMULAS = Parameter.text(
            "formulas",
            TextSchema.of("keep|neutralise", 12),
            "keep: cells are as they are, even where a spreadsheet would take them for a formula");

    private final QueryParameters parameters = new QueryParameters();
    private final JsonMapper json = Jsons.mapper();
    private final Store store;

    /** Makes them. */
    public FindApi(Store store) {
        this.store = store;
    }

    /** How often a value of a facet occurs. */
    record FacetCount(String value, String label, long count) {
        static FacetCount of(Count count) {
            return new FacetCount(count.value(), count.label(), count.count());
        }
    }

    /** A page of what was found; more says that total is no longer counted on. */
    record Found(
            long total,
            boolean more,
            Map<String, List<FacetCount>> facets,
            List<FoundRow> items,
            @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "statements",
                                "/api/statements",
                                "Finds statements",
                                Found.class,
                                call -> page(call, Scope.STATEMENTS))
                        .with(parameters.paging()),
                Operation.get(
                                "reports",
                                "/api/reports",
                                "Finds reports",
                                Found.class,
                                call -> page(call, Scope.REPORTS))
                        .with(parameters.paging()),
                Operation.of(
                                "statementsTable",
                                Verb.GET,
                                "/api/statements.csv",
                                "Gives all that fits as a table",
                                this::table)
                        .with(parameters.choosing())
                        .with(FORMULAS)
                        .gives(200, new Given.Text("text/csv; charset=utf-8", "A table, RFC 4180")),
                Operation.of(
                                "statementsLines",
                                Verb.GET,
                                "/api/statements.jsonl",
                                "Gives all that fits as JSON Lines",
                                this::lines)
                        .with(parameters.choosing())
                        .gives(200, new Given.Text("application/x-ndjson", "One object a line")));
    }

    private Reply page(Call call, Scope scope) {
        Hits hits = find(parameters.page(call, scope));
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        hits.facets()
                .forEach((facet, counts) -> facets.put(
                        facet.word(), counts.stream().map(FacetCount::of).toList()));
        return Reply.of(new Found(
                hits.total(),
                hits.more(),
                facets,
                hits.hits().stream().map(FoundRow::of).toList(),
                hits.next()));
    }

    private Hits find(Query query) {
        try {
            return store.search().find(query);
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "is none that a page with this order gave");
        }
    }

    private Reply table(Call call) {
        CsvTable table = new CsvTable("keep".equals(call.get(FORMULAS)));
        return stream("statements.csv", CsvTable.head(), call, table::row);
    }

    private Reply lines(Call call) {
        return stream("statements.jsonl", "", call, hit -> json.writeValueAsString(FoundRow.of(hit)) + "\n");
    }

    private Reply stream(String name, String head, Call call, Function<Hit, String> form) {
        Query query = parameters.whole(call, Scope.STATEMENTS);
        return new Reply.Stream(name, out -> write(query, head, form, out));
    }

    private void write(Query query, String head, Function<Hit, String> form, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        writer.write(head);
        try {
            store.search().each(query, hit -> {
                try {
                    writer.write(form.apply(hit));
                    return true;
                } catch (IOException e) {
                    // The client has gone.
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
