package org.rapporteur.formats.page.collation;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.Html;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.identity.Actor;

/** The lists of a page: what was said differently, what follows, each with links into the texts. For use once. */
final class PageLists {

    private final StoryView view;
    private final PageAnchors anchors;
    private final Html html = new Html();

    PageLists(StoryView view, PageAnchors anchors) {
        this.view = view;
        this.anchors = anchors;
    }

    /** Returns the sections; one without an entry is left out. */
    Html sections() {
        findings("agreed", "Agreed", FindingKind.AGREEMENT);
        section("alike", "Printed in the same words", view.alike(), this::utterance);
        section("differing", "Differing: one speaker, other words", view.differing(), this::utterance);
        section("ascribed", "Said to be by others: the same words, another speaker", view.ascribed(), this::utterance);
        findings("omitted", "Left out", FindingKind.OMISSION);
        findings("contradicted", "Contradicted", FindingKind.CONFLICT);
        findings("described", "Described differently, each in the outlet's words", FindingKind.DESCRIPTOR);
        findings("spelled", "Spelled differently", FindingKind.SPELLING);
        findings("marks", "Put in or cut by the outlets' own marks", FindingKind.INTERVENTION);
        findings("line", "One party's line through several speakers", FindingKind.LINE);
        findings("single", "Told by one account alone", FindingKind.SINGLE_SOURCE);
        section("corroborated", "Corroborated", view.corroborated(), this::corroborated);
        findings("copies", "Copies", FindingKind.COPY);
        findings("changed", "Changed in reprints", FindingKind.REVISION);
        return html;
    }

    private void findings(String name, String heading, FindingKind kind) {
        section(name, heading, view.findings(kind), this::finding);
    }

    private <T> void section(String name, String heading, List<T> entries, Consumer<T> entry) {
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "id", anchors.part(name)).element("h2", heading + " (" + entries.size() + ")");
        html.open("ol", "class", "entries").line();
        entries.forEach(entry);
        html.close().close().line();
    }

    private void finding(Finding finding) {
        html.open("li", "id", anchors.finding(finding));
        if (finding.topic() != null) {
            html.element("span", finding.topic(), "class", "tag").text(" ");
        }
        html.text(finding.text()).open("ul");
        for (int i = 0; i < finding.evidence().size(); i++) {
            Evidence evidence = finding.evidence().get(i);
            Outlet outlet = view.outlet(evidence.report());
            html.open("li", "id", anchors.evidence(finding, i));
            where(outlet, outlet.place(evidence.spans()), PageAnchors.inText(anchors.evidence(finding, i)));
            html.text("\u201c" + outlet.words(evidence.spans()) + "\u201d").close();
        }
        for (Lack lack : finding.lacking()) {
            Outlet outlet = view.outlet(lack.report());
            html.open("li", "class", "none");
            where(outlet, "", anchors.report(outlet));
            html.text(TextLines.without(lack)).close();
        }
        html.close().close().line();
    }

    private void where(Outlet outlet, String place, String href) {
        html.element(
                        "a",
                        outlet.letter() + " " + outlet.name() + (place.isEmpty() ? "" : " " + place),
                        "class",
                        "where",
                        "href",
                        "#" + href)
                .text(" ");
    }

    private void utterance(Utterance utterance) {
        Variant fullest = StoryView.fullest(utterance);
        String who = view.actor(utterance.actor()).map(Actor::name).orElseGet(() -> said(fullest));
        html.open("li", "id", anchors.utterance(utterance));
        html.element("b", who).text(": saying " + anchors.number(utterance)).open("ul");
        for (int i = 0; i < utterance.variants().size(); i++) {
            Variant variant = utterance.variants().get(i);
            Outlet outlet = view.outlet(variant.report());
            html.open("li", "id", anchors.variant(utterance, i));
            where(outlet, outlet.place(variant.spans()), PageAnchors.inText(anchors.variant(utterance, i)));
            String relations = variant.relations().stream()
                    .map(relation -> relation.word())
                    .collect(Collectors.joining(", "));
            html.element("span", relations + " \u00b7 " + said(variant), "class", "tag");
            html.open("div");
            if (variant.equals(fullest) || variant.edits().isEmpty()) {
                html.text("\u201c" + outlet.words(variant.spans()) + "\u201d");
            } else {
                Comparison.of(view.outlet(fullest.report()), fullest, outlet, variant)
                        .forEach(this::piece);
            }
            html.close();
            if (!variant.equals(fullest)) {
                html.element("small", variant.why());
            }
            html.close();
        }
        html.close().close().line();
    }

    private void piece(Piece piece) {
        switch (piece.change()) {
            case SAME -> html.text(piece.text());
            case DROPPED -> html.element("del", piece.text().strip()).text(" ");
            case INSERTED -> html.element("ins", piece.text().strip()).text(" ");
        }
    }

    private String said(Variant variant) {
        Outlet outlet = view.outlet(variant.report());
        return view.statement(variant)
                .map(statement -> view.speaker(outlet, statement))
                .orElse("nobody named");
    }

    private void corroborated(Proposition proposition) {
        List<String> tellers = view.tellers(proposition);
        html.open("li").text(Names.count(tellers.size(), "report") + ", ");
        html.text(Names.count(view.independent(new HashSet<>(tellers)), "independent account") + ": ");
        html.text("\u201c" + proposition.text() + "\u201d").close().line();
    }
}
