package org.rapporteur.formats.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.formats.page.view.Matters;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.formats.page.view.Wording;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** What statements do, in their cards, and what report and statements are about, in lists: events, instruments, figures. */
final class HtmlMatters {

    private final View view;
    private final Matters matters;
    private final Anchors anchors;
    private final String text;

    HtmlMatters(View view, Anchors anchors) {
        this.view = view;
        this.anchors = anchors;
        matters = view.matters();
        text = view.report().text();
    }

    /** Returns the list of what a statement does and invokes; nothing where the record does not say. */
    Html of(Statement statement) {
        Html html = new Html();
        List<Act> acts = matters.acts(statement);
        List<Invocation> invocations = matters.invocations(statement);
        if (acts.isEmpty() && invocations.isEmpty()) {
            return html;
        }
        html.open("ul", "class", "does");
        acts.forEach(act -> act(html, act));
        invocations.forEach(invocation -> invocation(html, invocation));
        return html.close();
    }

    private void act(Html html, Act act) {
        String place = anchors.act(act);
        html.open("li", "id", place).element("b", Wording.does(act));
        if (act.target() != null) {
            party(html.text(" "), act.target());
        }
        if (act.condition() != null) {
            String word = Wording.beforeCondition(act.condition().text());
            clause(html, word, Anchors.condition(place), act.condition());
        }
        if (act.consequence() != null) {
            String word = Wording.beforeConsequence(act.consequence().text());
            clause(html, word, Anchors.consequence(place), act.consequence());
        }
        String manner = Wording.manner(act);
        String plover = act.plover() == null ? "" : "PLOVER " + act.plover();
        String likely = act.confidence() == null ? "" : "confidence " + Names.confidence(act.confidence());
        String more = Stream.of(manner, plover, likely)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        html.element("small", more.isEmpty() ? null : " " + more).close();
    }

    private void clause(Html html, String word, String place, Clause clause) {
        html.text(" ").open("span", "class", "clause", "id", place).text(word);
        html.element("a", clause.text(), "href", "#" + Anchors.inText(place));
        if (clause.actor() != null) {
            html.text(" (");
            party(html, clause.actor());
            html.text(")");
        }
        html.close();
    }

    private void invocation(Html html, Invocation invocation) {
        html.open("li").element("b", "invokes").text(" ");
        matters.instrument(invocation)
                .ifPresentOrElse(
                        one -> html.element("a", one.name(), "href", "#" + anchors.instrument(one)),
                        () -> html.text(invocation.instrument()));
        html.text(" " + Wording.as(invocation.how()));
        html.element("small", " \u201c" + Spans.text(text, invocation.spans()) + "\u201d")
                .close();
    }

    /** Returns the lists, those without anything in them left out. */
    Html lists() {
        Html html = new Html();
        events(html);
        instruments(html);
        figures(html);
        return html;
    }

    private void events(Html html) {
        List<Event> events = matters.events();
        if (events.isEmpty()) {
            return;
        }
        html.element("h2", "Events");
        Aspect aspect = null;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.aspect() != aspect) {
                if (aspect != null) {
                    html.close();
                }
                aspect = event.aspect();
                html.element("h3", heading(aspect)).open("ol", "class", "events");
            }
            event(html, event, anchors.note("v", i));
        }
        html.close().line();
    }

    private static String heading(Aspect aspect) {
        return switch (aspect) {
            case HISTORICAL -> "History";
            case CURRENT -> "News";
            case SCHEDULED -> "Planned";
            case HYPOTHETICAL -> "Imagined or conditional";
            case NEGATED -> "Said not to have happened";
        };
    }

    private void event(Html html, Event event, String place) {
        html.open("li", "id", place);
        view.time(event.time())
                .ifPresentOrElse(
                        time -> html.element("time", time.from() == null ? time.text() : Times.value(time)),
                        () -> html.element("span", "no time given", "class", "why"));
        html.text(" ").element("b", Wording.what(event)).text(" ");
        if (event.actor() != null) {
            party(html, event.actor());
        }
        if (event.recipient() != null) {
            party(html.text(" \u2192 "), event.recipient());
        }
        if (event.place() != null) {
            html.text(", in " + event.place().text());
        }
        html.text(" ").element("a", quoted(event.spans()), "class", "e", "href", "#" + Anchors.inText(place));
        if (event.within() != null) {
            html.open("span", "class", "doubt").text(" claimed ");
            view.statement(event.within()).ifPresent(said -> {
                html.text("by ");
                party(html, said.source());
                html.text(", ")
                        .element("a", "statement " + anchors.number(said), "href", "#" + anchors.statement(said));
            });
            html.close();
        }
        html.close();
    }

    private void instruments(Html html) {
        if (matters.instruments().isEmpty()) {
            return;
        }
        html.element("h2", "Instruments");
        for (Instrument instrument : matters.instruments()) {
            html.open("section", "class", "who", "id", anchors.instrument(instrument));
            html.open("h3").text(instrument.name() + " ").element("small", Wording.about(instrument));
            html.close().open("ul", "class", "joins");
            for (Mention mention : instrument.mentions()) {
                String place = anchors.mention(instrument, mention);
                html.open("li", "id", place);
                html.element("a", "\u201c" + mention.text() + "\u201d", "href", "#" + Anchors.inText(place));
                html.text(" ").element("span", mention.why(), "class", "why").close();
            }
            html.close();
            uses(html, instrument);
            html.close().line();
        }
    }

    private void uses(Html html, Instrument instrument) {
        List<Invocation> invocations = matters.invocations(instrument);
        if (invocations.isEmpty()) {
            return;
        }
        html.open("ul", "class", "does");
        for (Invocation invocation : invocations) {
            view.statement(invocation.statement()).ifPresent(said -> {
                html.open("li");
                party(html, said.source());
                html.text(" invokes it " + Wording.as(invocation.how()) + ", ");
                html.element("a", "statement " + anchors.number(said), "href", "#" + anchors.statement(said))
                        .close();
            });
        }
        html.close();
    }

    private void figures(Html html) {
        List<Figure> figures = matters.figures();
        if (figures.isEmpty()) {
            return;
        }
        html.element("h2", "Figures").open("ul", "class", "notes");
        for (int i = 0; i < figures.size(); i++) {
            String place = anchors.note("f", i);
            html.open("li", "id", place);
            html.element("a", figures.get(i).text(), "href", "#" + Anchors.inText(place));
            html.text(" = " + Wording.value(figures.get(i))).close();
        }
        html.close().line();
    }

    /** Adds who a party is: a link to the entity, or the words. */
    void party(Html html, Party party) {
        Entity entity = view.entity(party.entity()).orElse(null);
        if (entity == null) {
            html.text(view.name(party));
        } else {
            html.element("a", entity.name(), "href", "#" + anchors.entity(entity));
        }
    }

    private String quoted(List<Span> spans) {
        return "\u201c" + Spans.text(text, spans) + "\u201d";
    }
}
