package org.rapporteur.formats.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** The rows of one report in the tables of acts, invocations, instruments, events, meetings and figures. Used once. */
final class ObjectRows {

    private final ReportRecord record;
    private final Report report;
    private final Table table;
    private final Lookup lookup;

    ObjectRows(ReportRecord record, Table table) {
        this.record = record;
        this.table = table;
        report = record.report();
        lookup = new Lookup(record);
    }

    /** Returns the rows in the order of the record. */
    List<List<String>> list() {
        Stream<Cells> rows = switch (table) {
            case STATEMENTS -> throw new IllegalArgumentException("statements have rows of their own");
            case ACTS -> record.list(Act.class).stream().map(this::act);
            case INVOCATIONS -> record.list(Invocation.class).stream().map(this::invocation);
            case INSTRUMENTS -> record.list(Instrument.class).stream().flatMap(this::instrument);
            case EVENTS -> record.list(Event.class).stream().map(this::event);
            case MEETINGS -> record.list(Meeting.class).stream().map(this::meeting);
            case FIGURES -> record.list(Figure.class).stream().map(this::figure);
        };
        return rows.map(Cells::list).toList();
    }

    private Cells head(InReport item, Maker by) {
        return new Cells(table)
                .put("report", report.id())
                .put("outlet", report.outlet())
                .put("published", report.published().value())
                .put("id", item.id())
                .put("codings", lookup.codings(item.id()))
                .put("by", by.written());
    }

    private Cells act(Act act) {
        Cells row = head(act, act.by());
        speaker(row, act.statement());
        row.put("category", act.category()).put("plover", act.plover());
        words(row, act.spans());
        party(row, "target", act.target());
        row.put("polarity", act.polarity()).put("modality", act.modality()).put("tense", act.tense());
        clause(row, "condition", act.condition());
        clause(row, "consequence", act.consequence());
        return row.put("confidence", act.confidence());
    }

    private Cells invocation(Invocation invocation) {
        Cells row = head(invocation, invocation.by());
        speaker(row, invocation.statement());
        Instrument instrument = lookup.instrument(invocation.instrument());
        row.put("instrument", invocation.instrument())
                .put("instrument_name", instrument == null ? null : instrument.name())
                .put("how", invocation.how());
        words(row, invocation.spans());
        return row.put("confidence", invocation.confidence());
    }

    private Stream<Cells> instrument(Instrument instrument) {
        return instrument.mentions().stream().map(mention -> wording(instrument, mention));
    }

    private Cells wording(Instrument instrument, Mention mention) {
        return head(instrument, instrument.by())
                .put("name", instrument.name())
                .put("kind", instrument.kind())
                .put("of", instrument.of())
                .put("year", instrument.year())
                .put("mention_text", mention.text())
                .put("mention_spans", lookup.spans(mention.spans()))
                .put("mention_why", mention.why());
    }

    private Cells event(Event event) {
        Cells row = head(event, event.by())
                .put("plover", event.plover())
                .put("mode", event.mode())
                .put("contexts", String.join("; ", event.contexts()))
                .put("aspect", event.aspect());
        words(row, event.spans());
        partyWithSpans(row, "actor", event.actor());
        partyWithSpans(row, "recipient", event.recipient());
        Passage place = event.place();
        if (place != null) {
            row.put("place_text", place.text()).put("place_spans", lookup.spans(place.spans()));
        }
        time(row, event.time());
        Statement within = event.within() == null ? null : lookup.statement(event.within());
        return row.put("within", event.within())
                .put("claimed_by", within == null ? null : lookup.name(within.source()))
                .put("confidence", event.confidence());
    }

    private Cells meeting(Meeting meeting) {
        Cells row = head(meeting, meeting.by());
        worded(row, "body", meeting.body());
        worded(row, "format", meeting.format());
        worded(row, "agenda", meeting.agenda());
        worded(row, "outcome", meeting.outcome());
        time(row, meeting.date());
        party(row, "presidency", meeting.presidency());
        party(row, "chair", meeting.chair());
        row.put(
                "participants",
                meeting.participants().stream().map(this::participant).collect(Collectors.joining("; ")));
        return row.put("statements", String.join(" ", meeting.statements()));
    }

    private String participant(Participant participant) {
        String name = lookup.name(participant.party());
        String more = Stream.of(
                        participant.capacity(),
                        participant.spoke() == null
                                ? null
                                : "spoke " + participant.spoke().word())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return (name == null ? "not named" : name) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private Cells figure(Figure figure) {
        return head(figure, figure.by())
                .put("text", figure.text())
                .put("spans", lookup.spans(figure.spans()))
                .put("value", figure.value() == null ? null : figure.value().toPlainString())
                .put("unit", figure.unit())
                .put("counts", figure.counts());
    }

    private void speaker(Cells row, String statementId) {
        row.put("statement", statementId);
        Statement statement = lookup.statement(statementId);
        if (statement != null) {
            row.put("speaker", lookup.name(statement.source()))
                    .put("speaker_entity", statement.source().entity());
        }
    }

    private void words(Cells row, List<Span> spans) {
        row.put("text", Spans.text(report.text(), spans)).put("spans", lookup.spans(spans));
    }

    private void clause(Cells row, String name, Clause clause) {
        if (clause != null) {
            row.put(name + "_text", clause.text())
                    .put(name + "_spans", lookup.spans(clause.spans()))
                    .put(name + "_actor", lookup.name(clause.actor()));
        }
    }

    private void worded(Cells row, String name, Worded worded) {
        if (worded != null) {
            row.put(name + "_text", worded.text())
                    .put(name + "_spans", lookup.spans(worded.spans()))
                    .put(name + "_value", worded.value());
        }
    }

    private void party(Cells row, String name, Party party) {
        if (party != null) {
            Entity entity = lookup.entity(party.entity());
            row.put(name + "_text", party.text())
                    .put(name + "_entity", party.entity())
                    .put(name + "_name", entity == null ? null : entity.name());
        }
    }

    private void partyWithSpans(Cells row, String name, Party party) {
        party(row, name, party);
        if (party != null) {
            row.put(name + "_spans", lookup.spans(party.spans()));
        }
    }

    private void time(Cells row, String id) {
        row.put("time", id);
        TimeExpression time = id == null ? null : lookup.time(id);
        if (time != null) {
            row.put("time_text", time.text())
                    .put("time_from", time.from())
                    .put("time_to", time.to())
                    .put("time_precision", time.precision());
        }
    }
}
