package org.rapporteur.store.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.search.words.Term;
import org.rapporteur.store.sql.search.words.Tokens;
import org.rapporteur.store.sql.search.words.Wanted;

/** What a search should find, worked out from the records alone, one row after the other. */
final class SearchModel {

    /** A statement or report. */
    record Row(
            String id,
            LocalDate day,
            int arrival,
            int start,
            Map<Facet, Set<String>> facets,
            List<List<String>> words) {

        boolean has(Facet facet, Set<String> values) {
            return facets.get(facet).stream().anyMatch(values::contains);
        }

        boolean fits(Query query) {
            if (query.from() != null && (day == null || day.isBefore(query.from()))) {
                return false;
            }
            if (query.to() != null && (day == null || day.isAfter(query.to()))) {
                return false;
            }
            Wanted wanted = Wanted.of(query.words());
            return wanted.all().stream().allMatch(this::has)
                    && wanted.none().stream().noneMatch(this::has);
        }

        private boolean has(Term term) {
            return words.stream().anyMatch(text -> has(text, term));
        }

        private static boolean has(List<String> text, Term term) {
            int length = term.tokens().size();
            for (int i = 0; i + length <= text.size(); i++) {
                boolean here = true;
                for (int j = 0; j < length && here; j++) {
                    String token = term.tokens().get(j);
                    String word = text.get(i + j);
                    boolean last = j == length - 1;
                    here = (term.beginning() && last) ? word.startsWith(token) : word.equals(token);
                }
                if (here) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Row> statements = new ArrayList<>();
    private final List<Row> reports = new ArrayList<>();

    SearchModel(Store store) {
        Map<String, String> actors = new HashMap<>();
        for (Actor actor : store.across().list(Actor.class)) {
            for (Member member : actor.entities()) {
                actors.putIfAbsent(member.id(), actor.id());
            }
        }
        Map<String, Set<String>> stories = new HashMap<>();
        for (Story story : store.across().list(Story.class)) {
            story.reports()
                    .forEach(report -> stories.computeIfAbsent(report, each -> new LinkedHashSet<>())
                            .add(story.id()));
        }
        int arrival = 0;
        for (String report : store.list()) {
            ReportRecord record = InForce.of(store.find(report).orElseThrow());
            add(record, arrival++, actors, stories.getOrDefault(report, Set.of()));
        }
    }

    private void add(ReportRecord record, int arrival, Map<String, String> actors, Set<String> stories) {
        LocalDate day = record.report().published().value();
        Map<Facet, Set<String>> own = new TreeMap<>();
        own.put(Facet.OUTLET, some(record.report().outlet()));
        own.put(Facet.DATE, some(day == null ? null : day.toString()));
        own.put(Facet.STORY, stories.isEmpty() ? Set.of("") : stories);
        CodePoints points = CodePoints.of(record.report().text());
        Map<Facet, Set<String>> union = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (Statement statement : record.list(Statement.class)) {
            if (!seen.add(statement.id())) {
                continue;
            }
            Map<Facet, Set<String>> facets = facets(record, statement, actors);
            facets.forEach((facet, values) ->
                    union.computeIfAbsent(facet, each -> new TreeSet<>()).addAll(values));
            facets.putAll(own);
            statements.add(new Row(
                    statement.id(),
                    day,
                    arrival,
                    points.fromUtf16(statement.content().spans().get(0).start()),
                    facets,
                    words(
                            statement.content().text(),
                            statement.source().text(),
                            statement.cue() == null ? null : statement.cue().text())));
        }
        for (Facet facet : Facet.values()) {
            Set<String> values = union.computeIfAbsent(facet, each -> new TreeSet<>());
            values.remove("");
            if (values.isEmpty()) {
                values.add("");
            }
        }
        union.putAll(own);
        union.put(Facet.CODER, coders(record, null));
        reports.add(new Row(
                record.report().id(),
                day,
                arrival,
                0,
                union,
                words(record.report().title(), record.report().text())));
    }

    private static Map<Facet, Set<String>> facets(
            ReportRecord record, Statement statement, Map<String, String> actors) {
        String entity = statement.source().entity();
        String speaker = record.find(Entity.class, String.valueOf(entity))
                .map(Entity::name)
                .orElse(null);
        Map<Facet, Set<String>> facets = new TreeMap<>();
        facets.put(Facet.ACTOR, some(entity != null && actors.containsKey(entity) ? actors.get(entity) : speaker));
        facets.put(
                Facet.ACT,
                all(record.list(Act.class).stream()
                        .filter(act -> act.statement().equals(statement.id()))
                        .map(Act::category)
                        .collect(Collectors.toSet())));
        facets.put(
                Facet.INSTRUMENT,
                all(record.list(Invocation.class).stream()
                        .filter(each -> each.statement().equals(statement.id()))
                        .map(each -> record.find(Instrument.class, each.instrument())
                                .orElseThrow()
                                .name())
                        .collect(Collectors.toSet())));
        facets.put(Facet.MODE, some(statement.mode().word()));
        facets.put(
                Facet.CONFIDENCE,
                some(
                        statement.confidence() == null
                                ? null
                                : "0." + Math.min(9, Math.round(statement.confidence() * 1000) / 100)));
        facets.put(Facet.CODER, coders(record, statement.id()));
        return facets;
    }

    private static Set<String> coders(ReportRecord record, String statement) {
        Codings codings = record.codings();
        Set<String> coders = new TreeSet<>();
        for (Coding coding : codings.list()) {
            boolean of = statement == null
                    || coding.target().equals(statement)
                    || record.list(Act.class).stream()
                            .anyMatch(act -> act.id().equals(coding.target())
                                    && act.statement().equals(statement));
            if (of && !Codings.isWithdrawal(coding) && !codings.isWithdrawn(coding.id())) {
                coders.add(coding.by().written().replace("coder:", ""));
            }
        }
        return all(coders);
    }

    private static Set<String> some(String value) {
        return Set.of(value == null ? "" : value);
    }

    private static Set<String> all(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }

    private static List<List<String>> words(String... texts) {
        List<List<String>> words = new ArrayList<>();
        for (String text : texts) {
            words.add(text == null ? List.of() : Tokens.of(text));
        }
        return words;
    }

    /** Returns the identifiers of what fits, in order. */
    List<String> find(Query query) {
        Comparator<Row> byDay = switch (query.order()) {
            case NEWEST -> Comparator.comparing(Row::day, Comparator.nullsLast(Comparator.reverseOrder()));
            case OLDEST -> Comparator.comparing(Row::day, Comparator.nullsLast(Comparator.naturalOrder()));
            case ARRIVAL -> Comparator.comparing(row -> 0);
        };
        return rows(query.scope()).stream()
                .filter(row -> row.fits(query))
                .filter(row -> query.chosen().entrySet().stream()
                        .allMatch(chosen -> row.has(chosen.getKey(), chosen.getValue())))
                .sorted(byDay.thenComparing(Row::arrival)
                        .thenComparing(Row::start)
                        .thenComparing(row -> row.id().hashCode()))
                .map(Row::id)
                .toList();
    }

    /** Returns how often each value of a facet occurs, as if nothing were chosen in it. */
    Map<String, Long> count(Query query, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        query.chosen().getOrDefault(facet, Set.of()).forEach(value -> counts.put(value, 0L));
        for (Row row : rows(query.scope())) {
            if (row.fits(query)
                    && query.chosen().entrySet().stream()
                            .allMatch(chosen ->
                                    chosen.getKey() == facet || row.has(chosen.getKey(), chosen.getValue()))) {
                row.facets().get(facet).forEach(value -> counts.merge(value, 1L, Long::sum));
            }
        }
        return counts;
    }

    private List<Row> rows(Scope scope) {
        return scope == Scope.STATEMENTS ? statements : reports;
    }

    /** Returns every value of a facet that occurs. */
    List<String> values(Facet facet) {
        Set<String> values = new TreeSet<>();
        statements.forEach(row -> values.addAll(row.facets().get(facet)));
        return new ArrayList<>(values);
    }
}
