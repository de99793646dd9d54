package org.rapporteur.formats.page;

import java.util.List;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** One statement with all its fields. */
final class HtmlCard {

    private final View view;
    private final Anchors anchors;
    private final CodePoints codePoints;
    private final HtmlMatters matters;

    HtmlCard(View view, Anchors anchors, CodePoints codePoints) {
        this.view = view;
        this.anchors = anchors;
        this.codePoints = codePoints;
        matters = new HtmlMatters(view, anchors);
    }

    /** Returns the element. */
    Html of(Statement statement) {
        Html html = new Html();
        String place = anchors.statement(statement);
        String number = String.valueOf(anchors.number(statement));
        html.open("div", "class", "card", "id", place);
        html.open("p", "class", "words");
        html.element("a", number, "class", "num", "href", "#" + Anchors.inText(place), "title", "to the text");
        html.text(" ");
        if (statement.cue() != null) {
            html.element("span", statement.cue().text(), "class", "q").text(" ");
        }
        pieces(html, statement.content().spans());
        html.close();
        html.markup(matters.of(statement));
        html.open("dl");
        row(html, "mode", statement.mode().word());
        party(html, "who", statement.source());
        if (statement.addressee() != null) {
            party(html, "to whom", statement.addressee());
        }
        view.time(statement)
                .ifPresent(time -> row(
                        html,
                        "when",
                        time.text() + (time.from() == null ? ", not resolved" : ": " + Times.value(time))));
        view.outer(statement).ifPresent(outer -> {
            html.element("dt", "within").open("dd").text("statement ");
            String outerPlace = "#" + anchors.statement(outer);
            html.element("a", String.valueOf(anchors.number(outer)), "href", outerPlace)
                    .close();
        });
        if (statement.confidence() != null) {
            row(html, "confidence", Names.confidence(statement.confidence()));
        }
        for (Coding coding : view.codings(statement.id())) {
            String value = view.entity(coding.value()).map(Entity::name).orElse(coding.value());
            row(
                    html,
                    coding.field(),
                    (value == null ? "none" : value) + " (" + coding.by().written() + ")");
        }
        row(html, "where", where(statement));
        row(html, "by", statement.by().written());
        return html.close().close().line();
    }

    private String where(Statement statement) {
        List<Span> spans = statement.content().spans();
        int paragraph = view.blocks().numberAt(spans.get(0).start());
        return "paragraph " + paragraph + ", characters " + codePoints.notation(spans);
    }

    private void party(Html html, String role, Party party) {
        html.element("dt", role).open("dd");
        if (party.text() != null) {
            html.text("\u201c" + party.text() + "\u201d ");
        }
        Entity entity = view.entity(party.entity()).orElse(null);
        String why = view.why(party);
        if (entity == null) {
            html.element("span", why == null ? "joined to nobody; no reason given" : why, "class", "doubt");
        } else {
            html.text("= ").element("a", entity.name(), "href", "#" + anchors.entity(entity));
            html.text(why == null ? "" : ": " + why);
        }
        html.close();
    }

    private void pieces(Html html, List<Span> spans) {
        String text = view.report().text();
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0) {
                String gap = text.substring(spans.get(i - 1).end(), spans.get(i).start());
                html.text(Names.gap(gap));
            }
            html.text(spans.get(i).in(text));
        }
    }

    private static void row(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }
}
