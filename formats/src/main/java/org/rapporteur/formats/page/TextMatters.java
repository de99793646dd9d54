package org.rapporteur.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Matters;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.formats.page.view.Wording;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Sets what statements do, and what report and statements are about: acts, uses of instruments, meetings, events, figures. */
final class TextMatters {

    /** Of a statement's words so many are as good as all. */
    private static final double MOST_OF_IT = 0.7;

    private final View view;
    private final Matters matters;
    private final String text;

    TextMatters(View view) {
        this.view = view;
        matters = view.matters();
        text = view.report().text();
    }

    /** Returns a line for each thing that a statement does, and for each instrument that it invokes. */
    List<Flow> of(Statement statement) {
        List<Flow> flows = new ArrayList<>();
        matters.acts(statement).forEach(act -> flows.add(act(act, statement)));
        matters.invocations(statement).forEach(invocation -> flows.add(invocation(invocation, statement)));
        return flows;
    }

    private Flow act(Act act, Statement statement) {
        Flow flow = new Flow().add(Wording.does(act), Paint.CUE);
        if (act.target() != null) {
            flow.add(" " + view.name(act.target()), Paint.PLAIN);
        }
        if (act.condition() != null) {
            clause(flow, Wording.beforeCondition(act.condition().text()), act.condition());
        }
        if (act.consequence() != null) {
            clause(flow, Wording.beforeConsequence(act.consequence().text()), act.consequence());
        }
        String manner = Wording.manner(act);
        if (!manner.isEmpty()) {
            flow.item(manner, Paint.DETAIL);
        }
        if (act.plover() != null) {
            flow.item("PLOVER " + act.plover(), Paint.DETAIL);
        }
        if (act.confidence() != null) {
            flow.item("confidence " + Names.confidence(act.confidence()), Paint.DETAIL);
        }
        return shown(flow, act.spans(), statement);
    }

    /** Adds the words that show something, unless they are the statement's own, which stand right above. */
    private Flow shown(Flow flow, List<Span> spans, Statement statement) {
        return length(spans) >= MOST_OF_IT * length(statement.content().spans())
                ? flow
                : flow.item(quoted(spans), Paint.DETAIL);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private void clause(Flow flow, String word, Clause clause) {
        if (word.isEmpty()) {
            flow.item(clause.text(), Paint.PLAIN);
        } else {
            flow.item(word, Paint.CUE).add(clause.text(), Paint.PLAIN);
        }
        if (clause.actor() != null) {
            flow.add(" (" + view.name(clause.actor()) + ")", Paint.DETAIL);
        }
    }

    private Flow invocation(Invocation invocation, Statement statement) {
        String name = matters.instrument(invocation).map(Instrument::name).orElse(invocation.instrument());
        Flow flow = new Flow().add("invokes ", Paint.CUE).add(name + " " + Wording.as(invocation.how()), Paint.PLAIN);
        return shown(flow, invocation.spans(), statement);
    }

    /** Returns the lines of a meeting: what it was, who took part, what came of it. */
    List<Flow> of(Meeting meeting) {
        List<Flow> flows = new ArrayList<>();
        Flow what = new Flow();
        for (Worded worded : new Worded[] {meeting.body(), meeting.format(), meeting.agenda()}) {
            if (worded != null) {
                what.item(worded.text() + Wording.meaning(worded), Paint.PLAIN);
            }
        }
        time(meeting.date()).ifPresent(time -> what.item(when(time), Paint.PLAIN));
        party(what, "presidency: ", meeting.presidency());
        party(what, "chair: ", meeting.chair());
        if (!what.isEmpty()) {
            flows.add(what);
        }
        if (meeting.outcome() != null) {
            String outcome = meeting.outcome().text() + Wording.meaning(meeting.outcome());
            flows.add(new Flow().add("outcome: ", Paint.DETAIL).add(outcome, Paint.PLAIN));
        }
        if (!meeting.participants().isEmpty()) {
            String all = meeting.participants().stream()
                    .map(one -> {
                        String part = Wording.part(one);
                        return view.name(one.party()) + (part.isEmpty() ? "" : " (" + part + ")");
                    })
                    .collect(Collectors.joining(", "));
            flows.add(new Flow().add("took part: ", Paint.DETAIL).add(all, Paint.PLAIN));
        }
        for (String id : meeting.statements()) {
            view.statement(id)
                    .ifPresent(said -> flows.add(new Flow()
                            .add("issued: ", Paint.DETAIL)
                            .add(TextStatement.shortened(said.content().text()), Paint.PLAIN)));
        }
        return flows;
    }

    private void party(Flow flow, String role, Party party) {
        if (party != null) {
            flow.item(role, Paint.DETAIL).add(view.name(party), Paint.PLAIN);
        }
    }

    Stream<Flow> events() {
        return matters.events().stream().map(this::event);
    }

    private Flow event(Event event) {
        Flow flow = new Flow();
        flow.add(event.aspect().word(), event.aspect() == Aspect.CURRENT ? Paint.PLAIN : Paint.DOUBT);
        flow.item(time(event.time()).map(TextMatters::when).orElse("no time given"), Paint.DETAIL);
        flow.item(Wording.what(event), Paint.HEADING);
        String who = event.actor() == null ? "" : view.name(event.actor());
        if (event.recipient() != null) {
            who += " \u2192 " + view.name(event.recipient());
        }
        if (!who.isEmpty()) {
            flow.item(who, Paint.PLAIN);
        }
        if (event.place() != null) {
            flow.item("in " + event.place().text(), Paint.PLAIN);
        }
        flow.item(quoted(event.spans()) + " \u00b6 " + paragraph(event.spans()), Paint.DETAIL);
        if (event.within() != null) {
            String claimant = view.statement(event.within())
                    .map(statement -> view.name(statement.source()))
                    .orElse("a statement");
            flow.item("claimed by " + claimant, Paint.DOUBT);
        }
        return flow;
    }

    Stream<Flow> instruments() {
        return matters.instruments().stream().map(this::instrument);
    }

    private Flow instrument(Instrument instrument) {
        Flow flow = new Flow().add(instrument.name(), Paint.HEADING).add(" " + Wording.about(instrument), Paint.DETAIL);
        for (Mention mention : instrument.mentions()) {
            flow.item("\u201c" + mention.text() + "\u201d", Paint.PLAIN);
            flow.add(" \u00b6 " + paragraph(mention.spans()) + ", " + mention.why(), Paint.DETAIL);
        }
        return flow;
    }

    Stream<Flow> figures() {
        return matters.figures().stream().map(this::figure);
    }

    private Flow figure(Figure figure) {
        return new Flow()
                .add(figure.text(), Paint.PLAIN)
                .add(" = " + Wording.value(figure), Paint.HEADING)
                .item("\u00b6 " + paragraph(figure.spans()), Paint.DETAIL);
    }

    private Optional<TimeExpression> time(String id) {
        return view.time(id);
    }

    private static String when(TimeExpression time) {
        return time.text() + (time.from() == null ? ", not resolved" : " = " + Times.value(time));
    }

    private int paragraph(List<Span> spans) {
        return view.blocks().numberAt(spans.get(0).start());
    }

    private String quoted(List<Span> spans) {
        return "\u201c" + Spans.text(text, spans) + "\u201d";
    }
}
