package org.rapporteur.formats.page.collation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.Html;
import org.rapporteur.formats.page.view.Marked;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.Span;

/** One report's text in its column, marks over it. Without its tags the {@code article} element is the text to the letter. For use once. */
final class PageColumn {

    /** More labels than these over one stretch help nobody. */
    private static final int MOST_LABELS = 6;

    private final Outlet outlet;
    private final String text;
    private final Html html = new Html();

    PageColumn(Outlet outlet) {
        this.outlet = outlet;
        this.text = outlet.view().report().text();
    }

    /** Returns the column. */
    Html element(String place, List<Mark<StoryMark>> marks) {
        html.open("section", "class", "column", "id", place).open("header");
        html.element("h3", outlet.letter() + " \u00b7 " + outlet.name());
        String date = outlet.date() == null ? "date unknown" : outlet.date();
        html.open("p", "class", "meta");
        html.text(date + " \u00b7 " + Names.count(outlet.view().statements().size(), "statement"));
        if (outlet.title() != null) {
            html.text(" \u00b7 ").text(outlet.title());
        }
        html.close().close().line();
        html.open("article");
        html.paragraphs(text, outlet.view().blocks(), marks, this::stretch);
        return html.close().line().close().line();
    }

    private void stretch(Marked<StoryMark> stretch) {
        Span span = stretch.span();
        stretch.beginning().forEach(mark -> begin(mark.value()));
        if (stretch.marks().isEmpty()) {
            html.shown(span.in(text));
            return;
        }
        List<StoryMark> shown = stretch.marks().stream().map(Mark::value).toList();
        // Words that are printed elsewhere too lead there before anywhere else.
        boolean printedElsewhere = false;
        String href = null;
        Set<String> styles = new LinkedHashSet<>();
        for (StoryMark mark : shown) {
            styles.addAll(List.of(mark.style().split(" ")));
            boolean stronger = href == null || !printedElsewhere;
            href = mark.href() != null && stronger ? mark.href() : href;
            printedElsewhere |= mark.style().equals("va");
        }
        String labels = shown.subList(Math.max(0, shown.size() - MOST_LABELS), shown.size()).stream()
                .map(mark -> Visible.line(mark.label()))
                .distinct()
                .collect(Collectors.joining("\n"));
        html.open("a", "class", String.join(" ", styles), "href", href == null ? null : "#" + href, "title", labels);
        html.shown(span.in(text)).close();
    }

    private void begin(StoryMark mark) {
        if (mark.badge() != null) {
            html.open(
                            "a",
                            "class",
                            mark.style().contains("va") ? "b va" : "b",
                            "id",
                            mark.id(),
                            "href",
                            "#" + mark.badgeHref(),
                            "data-b",
                            mark.badge(),
                            "aria-label",
                            Visible.line(mark.label()))
                    .close();
        } else if (mark.id() != null) {
            html.open("span", "class", "at", "id", mark.id()).close();
        }
    }
}
