package org.rapporteur.cli.kept;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.engine.kept.person.ActorNames;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;
import picocli.CommandLine.Option;

/** The options that say what is looked for. For one command line. */
final class QueryOptions {

    @Option(
            names = "--actor",
            paramLabel = "ID|NAME",
            description = "Statements of this actor; may be given several times.")
    private List<String> actors = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "In reports of this outlet.")
    private List<String> outlets = List.of();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "In reports of this day or later.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "In reports of this day or earlier.")
    private LocalDate to;

    @Option(names = "--act", paramLabel = "ACT", description = "Statements that do this: warn, request, reject …")
    private List<String> acts = List.of();

    @Option(names = "--instrument", paramLabel = "NAME", description = "Statements that invoke this instrument.")
    private List<String> instruments = List.of();

    @Option(names = "--mode", paramLabel = "direct|mixed|indirect", description = "Statements in this mode.")
    private List<String> modes = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "In reports of this story.")
    private List<String> stories = List.of();

    @Option(
            names = "--confidence",
            paramLabel = "TENTH",
            description = "Statements of this confidence: 0.9 is 0.9 to 1.")
    private List<String> confidences = List.of();

    @Option(names = "--coded-by", paramLabel = "CODER", description = "Statements of which this person coded anything.")
    private List<String> coders = List.of();

    @Option(names = "--reports", description = "Look for reports, not for statements.")
    private boolean reports;

    @Option(
            names = "--order",
            paramLabel = "newest|oldest|arrival",
            defaultValue = "newest",
            description = "The order (default: ${DEFAULT-VALUE}).")
    private SortOrder order;

    /** Returns whether anything narrows the search. */
    boolean narrows(List<String> words) {
        return !words.isEmpty() || !chosen().isEmpty() || from != null || to != null;
    }

    /** Returns the query to a store, which knows the actors by their names. */
    Query query(Store store, List<String> words, int limit) {
        Map<Facet, Set<String>> values = chosen();
        if (!actors.isEmpty()) {
            values.put(Facet.ACTOR, ActorNames.resolved(store, actors));
        }
        return new Query(
                reports ? Scope.REPORTS : Scope.STATEMENTS,
                words.isEmpty() ? null : String.join(" ", words),
                values,
                from,
                to,
                order,
                null,
                limit);
    }

    private Map<Facet, Set<String>> chosen() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        put(chosen, Facet.ACTOR, actors);
        put(chosen, Facet.OUTLET, outlets);
        put(chosen, Facet.ACT, acts);
        put(chosen, Facet.INSTRUMENT, instruments);
        put(chosen, Facet.MODE, modes);
        put(chosen, Facet.STORY, stories);
        put(chosen, Facet.CONFIDENCE, confidences);
        put(chosen, Facet.CODER, coders);
        return chosen;
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
        if (!values.isEmpty()) {
            chosen.put(facet, new LinkedHashSet<>(values));
        }
    }
}
