package org.rapporteur.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Speaker;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.speech.Statement;

/**
 * What stands beside the text: who said what, with every field, then the notes. Whatever a mark in the text points at is here, so
 * that keyboard and finger reach it without a pointer to hover.
 */
final class HtmlPanel {

    private final View view;
    private final Anchors anchors;
    private final HtmlCard card;
    private final Html html = new Html();

    HtmlPanel(View view, Anchors anchors) {
        this.view = view;
        this.anchors = anchors;
        card = new HtmlCard(view, anchors, CodePoints.of(view.report().text()));
    }

    /** Returns the {@code aside} element. */
    Html element() {
        html.open("aside", "aria-label", "The record of this report");
        html.element("h2", "Who said what");
        if (view.statements().isEmpty()) {
            html.element("p", "No statement was found in this report.", "class", "doubt");
        }
        view.speakers().forEach(this::speaker);
        List<Entity> silent = view.silent();
        if (!silent.isEmpty()) {
            html.element("h2", "Named, not speaking");
            silent.forEach(entity -> {
                html.open("section", "class", "who", "id", anchors.entity(entity));
                name(entity);
                mentions(entity);
                html.close().line();
            });
        }
        html.markup(new HtmlMatters(view, anchors).lists());
        html.markup(new HtmlNotes(view, anchors).element());
        codings();
        others();
        return html.close().line();
    }

    private void speaker(Speaker speaker) {
        Entity entity = speaker.entity();
        html.open("section", "class", "who", "id", entity == null ? null : anchors.entity(entity));
        if (entity == null) {
            html.element("h3", "Speaker not known", "class", "doubt");
        } else {
            name(entity);
            mentions(entity);
        }
        for (Statement statement : speaker.statements()) {
            html.markup(card.of(statement));
        }
        html.close().line();
    }

    private void name(Entity entity) {
        html.open("h3").text(entity.name());
        String about = Names.about(entity);
        if (!about.isEmpty()) {
            html.text(" ").element("small", about);
        }
        html.close();
    }

    private void mentions(Entity entity) {
        html.open("ul", "class", "joins");
        for (Mention mention : entity.mentions()) {
            String place = anchors.mention(entity, mention);
            html.open("li", "id", place);
            html.element("a", "\u201c" + mention.text() + "\u201d", "href", "#" + Anchors.inText(place));
            html.text(" ").element("span", mention.why(), "class", "why");
            html.close();
        }
        html.close().line();
    }

    private void codings() {
        List<Coding> codings = new ArrayList<>(view.record().list(Coding.class));
        if (codings.isEmpty()) {
            return;
        }
        html.element("h2", "Decided by people").open("ul");
        for (Coding coding : codings) {
            String value = coding.value() == null ? "none" : coding.value();
            html.open("li").text(coding.by().written() + ": " + coding.field() + " of ");
            html.element("code", coding.target())
                    .text(" is ")
                    .element("b", value)
                    .close();
        }
        html.close().line();
    }

    private void others() {
        Map<String, Integer> others = view.others();
        if (others.isEmpty()) {
            return;
        }
        html.element("h2", "Also in the record").open("ul");
        others.forEach((type, count) -> html.element("li", Names.count(count, type)));
        html.close().line();
    }
}
