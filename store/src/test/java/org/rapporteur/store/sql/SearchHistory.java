package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.reading.KeptReading;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;

/** Changes a store at random and asks it at random: what it finds is what {@link SearchModel} works out from the records. */
final class SearchHistory {

    private static final List<Facet> FACETS = List.of(Facet.values());
    private static final Maker BY = new Maker.Machine("analysis", "1");

    private final Store store;
    private final Random random;
    private int made;

    SearchHistory(Store store, long seed) {
        this.store = store;
        this.random = new Random(seed);
    }

    void run(int changes) {
        for (int i = 0; i < changes; i++) {
            change();
            if (random.nextInt(3) == 0) {
                check();
            }
        }
        check();
    }

    private void change() {
        List<String> reports = store.list();
        int what = random.nextInt(10);
        if (reports.isEmpty() || what < 3) {
            store.put(Draft.numbered(made++).record());
            return;
        }
        String report = reports.get(random.nextInt(reports.size()));
        ReportRecord record = store.find(report).orElseThrow();
        switch (what) {
            case 3 ->
                store.put(Draft.numbered(number(record))
                        .without(random.nextInt(3))
                        .by("v" + made++)
                        .record());
            case 4 -> withdrawReading(report);
            case 5 -> conclude(reports);
            case 6 -> withdrawCoding(record);
            default -> code(record);
        }
    }

    private static int number(ReportRecord record) {
        // The title may be coded, never what was read.
        return Integer.parseInt(record.report().title().substring("Report ".length()));
    }

    private void withdrawReading(String report) {
        List<KeptReading> readings = store.readings().list(report);
        KeptReading one = readings.get(random.nextInt(readings.size()));
        if (one.withdrawnBy() != null) {
            store.readings().restore(one.id(), "ana");
        } else if (readings.stream().filter(each -> each.withdrawnBy() == null).count() > 1) {
            store.readings().withdraw(one.id(), "ana");
        }
    }

    private void withdrawCoding(ReportRecord record) {
        List<Coding> codings = record.codings().list();
        if (codings.isEmpty()) {
            return;
        }
        Coding coding = codings.get(random.nextInt(codings.size()));
        if (record.codings().isWithdrawn(coding.id())) {
            return;
        }
        String object = coding.target();
        // A withdrawal's target is a coding, whose target may be one as well.
        for (Optional<Coding> of = store.codings().find(object);
                of.isPresent();
                of = store.codings().find(object)) {
            object = of.get().target();
        }
        store.codings().withdraw(coding.id(), "bo", store.codings().version(object));
    }

    private void code(ReportRecord record) {
        List<Statement> statements = record.list(Statement.class);
        String report = record.report().id();
        if (statements.isEmpty() || random.nextInt(6) == 0) {
            String[][] values = {
                {"outlet", "Coded outlet"},
                {"published", "2030-02-0" + (1 + random.nextInt(9))},
                {"title", "Coded harbour"}
            };
            String[] value = values[random.nextInt(values.length)];
            keep(report, report, value[0], value[1]);
            return;
        }
        Statement statement = statements.get(random.nextInt(statements.size()));
        List<Entity> entities = record.list(Entity.class);
        List<Act> acts = record.list(Act.class);
        switch (random.nextInt(7)) {
            case 0 -> keep(report, statement.id(), "mode", "direct");
            case 1 -> keep(report, statement.id(), "act", "threaten");
            case 2 -> keep(report, statement.id(), "rejected", Codings.YES);
            case 3 -> {
                int start = 1 + random.nextInt(3);
                keep(report, statement.id(), "content.spans", start + "-" + (start + 4));
            }
            case 4 -> {
                if (!entities.isEmpty()) {
                    keep(
                            report,
                            statement.id(),
                            "source.entity",
                            entities.get(random.nextInt(entities.size())).id());
                }
            }
            case 5 -> {
                if (!entities.isEmpty()) {
                    keep(report, entities.get(random.nextInt(entities.size())).id(), "name", "Coded name");
                }
            }
            default -> {
                if (!acts.isEmpty()) {
                    keep(report, acts.get(random.nextInt(acts.size())).id(), "category", "promise");
                }
            }
        }
    }

    private void keep(String report, String target, String field, String value) {
        Coding coding = new Coding(
                report + "/c" + made++,
                target,
                List.of(),
                field,
                value,
                new Maker.Coder(random.nextBoolean() ? "ana" : "bo"),
                Instant.EPOCH.plusSeconds(made),
                null,
                Extra.NONE);
        store.codings().code(List.of(coding), Map.of(target, store.codings().version(target)));
    }

    private void conclude(List<String> reports) {
        Map<Integer, List<Member>> members = new TreeMap<>();
        Map<Integer, List<String>> stories = new HashMap<>();
        for (String report : reports) {
            for (Entity entity : store.find(report).orElseThrow().list(Entity.class)) {
                if (random.nextInt(4) > 0) {
                    members.computeIfAbsent(random.nextInt(4), each -> new ArrayList<>())
                            .add(new Member(entity.id(), "made"));
                }
            }
            if (random.nextInt(4) > 0) {
                stories.computeIfAbsent(random.nextInt(3), each -> new ArrayList<>())
                        .add(report);
            }
        }
        List<Item> items = new ArrayList<>();
        members.forEach((number, of) -> items.add(new Actor(
                "actor" + number,
                EntityKind.PERSON,
                "Actor No. " + number,
                List.of(),
                null,
                null,
                null,
                null,
                of,
                List.of(),
                null,
                null,
                BY,
                Extra.NONE)));
        stories.forEach((number, of) -> items.add(new Story("story" + number, of, "made", BY, Extra.NONE)));
        store.across().replace(BY, items, store.revision());
    }

    private void check() {
        SearchModel model = new SearchModel(store);
        for (int i = 0; i < 4; i++) {
            Query query = query(model);
            List<String> expected = model.find(query);
            List<String> found = new ArrayList<>();
            String cursor = null;
            do {
                Query page = new Query(
                        query.scope(),
                        query.words(),
                        query.chosen(),
                        query.from(),
                        query.to(),
                        query.order(),
                        cursor,
                        query.limit());
                Hits hits = store.search().find(page);
                assertEquals(expected.size(), hits.total(), () -> "total of " + page);
                for (Facet facet : FACETS) {
                    assertEquals(
                            model.count(query, facet), counts(hits.facets().get(facet)), () -> facet + " of " + page);
                }
                hits.hits().forEach(hit -> found.add(id(hit)));
                cursor = hits.next();
            } while (cursor != null);
            assertEquals(expected, found, () -> "hits of " + query);
            List<String> each = new ArrayList<>();
            store.search().each(query, hit -> each.add(id(hit)));
            assertEquals(expected, each);
        }
    }

    private static String id(Hit hit) {
        return hit.statement() == null ? hit.report() : hit.statement();
    }

    private static Map<String, Long> counts(List<Count> counts) {
        Map<String, Long> byValue = new TreeMap<>();
        counts.forEach(count -> byValue.put(count.value(), count.count()));
        assertEquals(counts.size(), byValue.size());
        return byValue;
    }

    private Query query(SearchModel model) {
        Map<Facet, Set<String>> chosen = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = FACETS.get(random.nextInt(FACETS.size()));
            List<String> values = model.values(facet);
            Set<String> some = new HashSet<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                some.add(
                        values.isEmpty() || random.nextInt(8) == 0
                                ? "none such"
                                : values.get(random.nextInt(values.size())));
            }
            chosen.put(facet, some);
        }
        LocalDate from = random.nextInt(5) == 0 ? LocalDate.of(2030, 1, 1 + random.nextInt(6)) : null;
        LocalDate to = random.nextInt(5) == 0 ? LocalDate.of(2030, 1, 3 + random.nextInt(8)) : null;
        return new Query(
                random.nextInt(3) == 0 ? Scope.REPORTS : Scope.STATEMENTS,
                words(),
                chosen,
                from,
                to,
                List.of(SortOrder.values()).get(random.nextInt(3)),
                null,
                1 + random.nextInt(9));
    }

    private String words() {
        if (random.nextBoolean()) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String word = Draft.WORDS[random.nextInt(Draft.WORDS.length)];
            String other = Draft.WORDS[random.nextInt(Draft.WORDS.length)];
            words.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "-" + word;
                        case 1 -> '"' + word + " " + other + '"';
                        case 2 -> word.substring(0, word.offsetByCodePoints(0, 1)) + "*";
                        case 3 -> "-\"" + word + " " + other + '"';
                        default -> word;
                    });
            words.append(' ');
        }
        return words.toString();
    }
}
