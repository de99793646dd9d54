package org.rapporteur.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.record.Item;
import org.rapporteur.record.Word;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;

/** What each statement of a report does, for its row: of several acts the values stand in the same order in every column. */
final class StatedActs {

    /** What parts the values of several acts in a cell. */
    static final String PARTED = " | ";

    private final Lookup lookup;
    private final Map<String, List<Act>> acts = new HashMap<>();
    private final Map<String, List<Invocation>> invocations = new HashMap<>();

    StatedActs(ReportRecord record) {
        lookup = new Lookup(record);
        for (Item item : record.items()) {
            if (item instanceof Act act) {
                acts.computeIfAbsent(act.statement(), id -> new ArrayList<>()).add(act);
            } else if (item instanceof Invocation invocation) {
                invocations
                        .computeIfAbsent(invocation.statement(), id -> new ArrayList<>())
                        .add(invocation);
            }
        }
    }

    /** Fills in the columns of a statement's acts and invocations. */
    void put(Map<Column, String> row, String statement) {
        List<Act> all = acts.getOrDefault(statement, List.of());
        put(row, Column.ACTS, all, Act::category);
        put(row, Column.ACT_PLOVER, all, Act::plover);
        put(row, Column.ACT_TARGET, all, act -> lookup.name(act.target()));
        put(row, Column.ACT_POLARITY, all, act -> word(act.polarity()));
        put(row, Column.ACT_MODALITY, all, act -> word(act.modality()));
        put(row, Column.ACT_TENSE, all, act -> word(act.tense()));
        put(row, Column.ACT_CONDITION, all, act -> text(act.condition()));
        put(row, Column.ACT_CONSEQUENCE, all, act -> text(act.consequence()));
        put(row, Column.INVOKES, invocations.getOrDefault(statement, List.of()), this::invoked);
    }

    private String invoked(Invocation invocation) {
        Instrument instrument = lookup.instrument(invocation.instrument());
        return (instrument == null ? invocation.instrument() : instrument.name()) + ": "
                + invocation.how().word();
    }

    private static String word(Word word) {
        return word == null ? null : word.word();
    }

    private static String text(Clause clause) {
        return clause == null ? null : clause.text();
    }

    private static <T> void put(Map<Column, String> row, Column column, List<T> all, Function<T, String> value) {
        List<String> values = all.stream()
                .map(value)
                .map(one -> Objects.requireNonNullElse(one, ""))
                .toList();
        if (values.stream().anyMatch(one -> !one.isEmpty())) {
            row.put(column, values.stream().collect(Collectors.joining(PARTED)));
        }
    }
}
