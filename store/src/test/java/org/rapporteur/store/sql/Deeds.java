package org.rapporteur.store.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;

/**
 * What people do with a store, one deed after another, and what it must hold after each: putting reports one by one and several together,
 * reading one again, correcting a statement, taking a correction back. Every deed follows from a seed and its number, so that two programs
 * do the same, and what was done up to any moment is known exactly. Not safe for use by several threads.
 */
final class Deeds {

    private final Random random;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<List<String>> after = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    Deeds(long seed) {
        random = new Random(seed);
        after.add(List.of());
    }

    /** Does one thing to a store; what a store refuses it throws. */
    private interface Deed {
        void with(Store store);
    }

    /** What is known of a report. */
    private static final class Known {
        private final int number;
        private final int statements;
        private ReportRecord inForce;
        private int readings = 1;
        private final List<String> codings = new ArrayList<>();
        private final Map<String, Long> versions = new LinkedHashMap<>();
        private Coding last;

        Known(int number, int statements) {
            this.number = number;
            this.statements = statements;
            inForce = Records.of(number, statements, Records.BY);
        }

        void coded(Coding coding, String object) {
            codings.add(line(coding));
            versions.merge(object, 1L, Long::sum);
        }
    }

    /** Does the deed of a number, 0 the first. */
    void with(Store store, int number) {
        make(number + 1);
        deeds.get(number).with(store);
    }

    /** Returns what a store holds after so many deeds. */
    List<String> after(int count) {
        make(count);
        return after.get(count);
    }

    /** Returns what a store holds, having read all of it: every record, history and reading, and what the search counts. */
    static List<String> held(Store store) {
        List<String> held = new ArrayList<>();
        long statements = 0;
        for (String report : store.list()) {
            ReportRecord record = store.find(report).orElseThrow();
            List<Coding> codings = record.list(Coding.class);
            List<Item> items = record.items().stream()
                    .filter(item -> !(item instanceof Coding))
                    .toList();
            statements += record.list(Statement.class).size();
            Map<String, Long> versions = new LinkedHashMap<>();
            Set<String> coded = codings.stream().map(Coding::target).collect(Collectors.toSet());
            for (Statement statement : record.list(Statement.class)) {
                if (coded.contains(statement.id())) {
                    long version = store.codings().version(statement.id());
                    versions.put(statement.id(), version);
                    if (store.codings().history(statement.id()).size() != version) {
                        throw new AssertionError("the history of " + statement.id() + " lacks something");
                    }
                }
            }
            held.add(line(
                    report,
                    items,
                    codings.stream().map(Deeds::line).toList(),
                    versions,
                    store.readings().list(report).size()));
        }
        long found = store.search().find(Query.everything(Scope.STATEMENTS)).total();
        if (found != statements) {
            throw new AssertionError("the search knows " + found + " statements of " + statements);
        }
        return held;
    }

    private static String line(
            String report, List<Item> items, List<String> codings, Map<String, Long> versions, int readings) {
        return report + " " + readings + " readings, " + items.size() + " items " + items.hashCode() + " by "
                + items.get(0).by().written() + ", coded " + codings + " " + versions;
    }

    /** A withdrawal's identifier and time are the store's own. */
    private static String line(Coding coding) {
        return coding.target() + " " + coding.field() + " " + coding.value() + " "
                + coding.by().written();
    }

    private void make(int count) {
        while (deeds.size() < count) {
            deeds.add(next(deeds.size()));
            after.add(known.stream()
                    .map(each -> line(
                            each.inForce.report().id(),
                            each.inForce.items(),
                            each.codings,
                            ordered(each),
                            each.readings))
                    .toList());
        }
    }

    /** The versions in the order of the statements. */
    private static Map<String, Long> ordered(Known of) {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Statement statement : of.inForce.list(Statement.class)) {
            if (of.versions.containsKey(statement.id())) {
                versions.put(statement.id(), of.versions.get(statement.id()));
            }
        }
        return versions;
    }

    private Deed next(int number) {
        int kind = known.isEmpty() ? 0 : random.nextInt(10);
        if (kind < 3) {
            return put();
        }
        if (kind == 3) {
            return putTogether();
        }
        Known of = known.get(random.nextInt(known.size()));
        if (kind < 6) {
            return readAgain(of, number);
        }
        return kind == 6 && of.last != null ? withdraw(of) : code(of, number);
    }

    private Known fresh() {
        // Most are short, one in eight fills many pages.
        Known fresh =
                new Known(known.size(), random.nextInt(8) == 0 ? 150 + random.nextInt(150) : 1 + random.nextInt(12));
        known.add(fresh);
        return fresh;
    }

    private Deed put() {
        Known fresh = fresh();
        ReportRecord record = fresh.inForce;
        if (random.nextInt(3) > 0) {
            return store -> store.put(record);
        }
        String target = Records.statement(record);
        Coding coding = Records.coding(target + "/c", target, "mode", "mixed", "ana");
        fresh.coded(coding, target);
        fresh.last = coding;
        return store -> store.put(record.with(List.of(coding)));
    }

    private Deed putTogether() {
        List<ReportRecord> records = List.of(fresh().inForce, fresh().inForce, fresh().inForce);
        return store -> store.putAll(records);
    }

    private Deed readAgain(Known of, int number) {
        ReportRecord again = Records.of(of.number, of.statements, new Maker.Machine("test", "again-" + number));
        of.inForce = again;
        of.readings++;
        return store -> store.put(again);
    }

    private Deed code(Known of, int number) {
        List<Statement> statements = of.inForce.list(Statement.class);
        String target = statements.get(random.nextInt(statements.size())).id();
        long version = of.versions.getOrDefault(target, 0L);
        String mode = List.of("direct", "mixed", "indirect").get(random.nextInt(3));
        Coding coding = Records.coding(target + "/c" + number, target, "mode", mode, "bo");
        of.coded(coding, target);
        of.last = coding;
        return store -> store.codings().code(List.of(coding), Map.of(target, version));
    }

    private Deed withdraw(Known of) {
        Coding last = of.last;
        of.last = null;
        long version = of.versions.get(last.target());
        of.codings.add(last.id() + " withdrawn yes coder:ana");
        of.versions.merge(last.target(), 1L, Long::sum);
        return store -> store.codings().withdraw(last.id(), "ana", version);
    }
}
