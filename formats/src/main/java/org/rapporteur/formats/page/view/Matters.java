package org.rapporteur.formats.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;

/** What the statements of a report do, and what they and the report are about. Immutable once made. */
public final class Matters {

    private final Map<String, List<Act>> acts = new HashMap<>();
    private final Map<String, List<Invocation>> byStatement = new HashMap<>();
    private final Map<String, List<Invocation>> byInstrument = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final List<Event> events;
    private final List<Instrument> listed;
    private final List<Figure> figures;
    private final List<Meeting> meetings;

    Matters(ReportRecord record, Map<String, TimeExpression> times) {
        for (Item item : record.items()) {
            if (item instanceof Act act) {
                acts.computeIfAbsent(act.statement(), id -> new ArrayList<>()).add(act);
            } else if (item instanceof Invocation invocation) {
                byStatement
                        .computeIfAbsent(invocation.statement(), id -> new ArrayList<>())
                        .add(invocation);
                byInstrument
                        .computeIfAbsent(invocation.instrument(), id -> new ArrayList<>())
                        .add(invocation);
            } else if (item instanceof Instrument instrument) {
                instruments.putIfAbsent(instrument.id(), instrument);
            }
        }
        Comparator<Event> order = Comparator.comparing((Event event) -> rank(event))
                .thenComparing(event -> day(times.get(event.time())), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(event -> event.spans().get(0));
        events = record.list(Event.class).stream().sorted(order).toList();
        listed = record.list(Instrument.class);
        figures = record.list(Figure.class).stream()
                .sorted(Comparator.comparing(figure -> figure.spans().get(0)))
                .toList();
        meetings = record.list(Meeting.class);
    }

    /** Returns what a statement does, in the order of the record. */
    public List<Act> acts(Statement statement) {
        return acts.getOrDefault(statement.id(), List.of());
    }

    /** Returns a statement's uses of instruments, in the order of the record. */
    public List<Invocation> invocations(Statement statement) {
        return byStatement.getOrDefault(statement.id(), List.of());
    }

    /** Returns the uses of an instrument, in the order of the record. */
    public List<Invocation> invocations(Instrument instrument) {
        return byInstrument.getOrDefault(instrument.id(), List.of());
    }

    /** Returns the instrument that is invoked; empty where it is not in the record. */
    public Optional<Instrument> instrument(Invocation invocation) {
        return Optional.ofNullable(instruments.get(invocation.instrument()));
    }

    /** Returns all instruments, in the order of the record. */
    public List<Instrument> instruments() {
        return listed;
    }

    /** Returns all events: history first, then the news, what is planned, imagined, denied; of each the earliest first. */
    public List<Event> events() {
        return events;
    }

    /** Returns all figures in the order of the text. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns all meetings, in the order of the record. */
    public List<Meeting> meetings() {
        return meetings;
    }

    private static int rank(Event event) {
        return switch (event.aspect()) {
            case HISTORICAL -> 0;
            case CURRENT -> 1;
            case SCHEDULED -> 2;
            case HYPOTHETICAL -> 3;
            case NEGATED -> 4;
        };
    }

    private static LocalDate day(TimeExpression time) {
        return time == null ? null : time.from();
    }
}
