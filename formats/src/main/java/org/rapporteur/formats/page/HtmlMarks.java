package org.rapporteur.formats.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.formats.page.view.Wording;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Collects every mark over a report's text, from what lies undermost to what lies on top. Used once. */
final class HtmlMarks {

    /** Deeper nesting looks like this depth. */
    private static final int DEEPEST = 3;

    private final View view;
    private final Anchors anchors;
    private final List<Mark<Shown>> marks = new ArrayList<>();

    HtmlMarks(View view, Anchors anchors) {
        this.view = view;
        this.anchors = anchors;
    }

    /** Returns the marks; of those over the same words the one to show on top comes last. */
    List<Mark<Shown>> list() {
        List<Region> regions = view.record().list(Region.class);
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            mark(
                    region.spans(),
                    "r",
                    anchors.note("r", i),
                    "Set aside, " + region.kind().word() + ": " + region.why());
        }
        quotations();
        view.statements().forEach(this::content);
        view.record().list(Entity.class).forEach(this::mentions);
        matters();
        List<TimeExpression> times = view.record().list(TimeExpression.class);
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            String value = time.from() == null ? "not resolved" : Times.value(time);
            mark(time.spans(), "t", anchors.note("w", i), "Time: " + value + "; " + time.why());
        }
        view.statements().forEach(this::parties);
        return marks;
    }

    private void quotations() {
        List<Quotation> setOff = view.setOff();
        for (int i = 0; i < setOff.size(); i++) {
            mark(setOff.get(i).spans(), "x", anchors.note("x", i), "Set off by the writer: " + reason(setOff.get(i)));
        }
        List<Quotation> nobodys = view.unattributed();
        for (int i = 0; i < nobodys.size(); i++) {
            mark(nobodys.get(i).spans(), "y", anchors.note("y", i), "In no statement: " + reason(nobodys.get(i)));
        }
        List<Quotation> doubtful = view.doubtful();
        for (int i = 0; i < doubtful.size(); i++) {
            mark(
                    doubtful.get(i).spans(),
                    "d",
                    anchors.note("d", i),
                    "Doubt: " + doubtful.get(i).doubt());
        }
    }

    private static String reason(Quotation quotation) {
        return quotation.why() == null ? "no reason given" : quotation.why();
    }

    private void content(Statement statement) {
        int number = anchors.number(statement);
        String speaker = view.source(statement).map(Entity::name).orElse("speaker not known");
        String cue = statement.cue() == null ? "" : ", " + statement.cue().text();
        String label =
                number + " What: " + speaker + cue + " (" + statement.mode().word() + ")";
        String style = "c c" + depth(statement);
        boolean first = true;
        for (Span span : statement.content().spans()) {
            marks.add(new Mark<>(span, new Shown(style, anchors.statement(statement), label, number, first)));
            first = false;
        }
    }

    private int depth(Statement statement) {
        Set<String> seen = new HashSet<>();
        Optional<Statement> outer = view.outer(statement);
        while (seen.size() < DEEPEST - 1
                && outer.isPresent()
                && seen.add(outer.get().id())) {
            outer = view.outer(outer.get());
        }
        return seen.size() + 1;
    }

    private void mentions(Entity entity) {
        for (Mention mention : entity.mentions()) {
            String place = anchors.mention(entity, mention);
            mark(mention.spans(), "m", place, entity.name() + ", joined: " + mention.why());
        }
    }

    private void matters() {
        List<Meeting> meetings = view.matters().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            worded(meetings.get(i).body(), anchors.note("gb", i), "The body that meets");
            worded(meetings.get(i).format(), anchors.note("gf", i), "The meeting's format");
            worded(meetings.get(i).agenda(), anchors.note("ga", i), "The meeting's agenda");
            worded(meetings.get(i).outcome(), anchors.note("go", i), "The meeting's outcome");
        }
        List<Event> events = view.matters().events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String style = event.aspect() == Aspect.CURRENT ? "e" : "e o";
            String label = "Event, " + event.aspect().word() + ": " + Wording.what(event);
            mark(event.spans(), style, anchors.note("v", i), label);
        }
        for (Instrument instrument : view.matters().instruments()) {
            for (Mention mention : instrument.mentions()) {
                String place = anchors.mention(instrument, mention);
                mark(mention.spans(), "i", place, "Instrument: " + instrument.name() + ", " + mention.why());
            }
        }
        List<Figure> figures = view.matters().figures();
        for (int i = 0; i < figures.size(); i++) {
            mark(figures.get(i).spans(), "f", anchors.note("f", i), "Figure: " + Wording.value(figures.get(i)));
        }
        view.statements()
                .forEach(statement ->
                        view.matters().acts(statement).forEach(act -> clauses(anchors.number(statement), act)));
    }

    private void worded(Worded worded, String place, String label) {
        if (worded != null) {
            mark(worded.spans(), "g", place, label + Wording.meaning(worded));
        }
    }

    private void clauses(int number, Act act) {
        String place = anchors.act(act);
        String does = Wording.does(act);
        if (act.condition() != null) {
            mark(act.condition().spans(), "k", Anchors.condition(place), number + " If: " + does);
        }
        if (act.consequence() != null) {
            mark(act.consequence().spans(), "l", Anchors.consequence(place), number + " Then: " + does);
        }
    }

    private void parties(Statement statement) {
        int number = anchors.number(statement);
        if (statement.cue() != null) {
            String place = anchors.statement(statement);
            marks(statement.cue().spans(), "q", place, number + " Cue");
        }
        party(statement, statement.source(), "s", number + " Who: ");
        if (statement.addressee() != null) {
            party(statement, statement.addressee(), "a", number + " To whom: ");
        }
    }

    private void party(Statement statement, Party party, String style, String role) {
        Optional<Entity> entity = view.entity(party.entity());
        String why = view.why(party);
        String label = role + entity.map(Entity::name).orElse("not known") + (why == null ? "" : ", " + why);
        String place = entity.flatMap(known -> view.mention(party).map(mention -> anchors.mention(known, mention)))
                .orElse(anchors.statement(statement));
        marks(party.spans(), style, place, label);
    }

    /** Adds marks that are not pointed back at. */
    private void marks(List<Span> spans, String style, String place, String label) {
        spans.forEach(span -> marks.add(new Mark<>(span, new Shown(style, place, label, 0, false))));
    }

    /** Adds marks of which the first is pointed back at. */
    private void mark(List<Span> spans, String style, String place, String label) {
        boolean first = true;
        for (Span span : spans) {
            marks.add(new Mark<>(span, new Shown(style, place, label, 0, first)));
            first = false;
        }
    }
}
