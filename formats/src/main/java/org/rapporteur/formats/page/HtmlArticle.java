package org.rapporteur.formats.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.view.Marked;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.Span;

/**
 * The text with its marks. Without its tags the {@code article} element is the report's text to the letter; numbers of
 * statements and of paragraphs are drawn by the style sheet.
 */
final class HtmlArticle {

    /** BCP 47 as far as an attribute needs it. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    /** More labels than these over one stretch help nobody. */
    private static final int MOST_LABELS = 8;

    private final View view;
    private final String text;
    private final Html html = new Html();

    HtmlArticle(View view) {
        this.view = view;
        text = view.report().text();
    }

    /** Returns the element; the marks as {@link HtmlMarks} orders them. */
    Html element(List<Mark<Shown>> marks) {
        String language = view.report().language();
        String lang = language != null && LANGUAGE.matcher(language).matches() ? language : null;
        html.open("article", "lang", lang);
        html.paragraphs(text, view.blocks(), marks, this::stretch);
        return html.close().line();
    }

    private void stretch(Marked<Shown> stretch) {
        Span span = stretch.span();
        for (Mark<Shown> mark : stretch.beginning()) {
            begin(mark.value());
        }
        if (stretch.marks().isEmpty()) {
            words(span);
            return;
        }
        List<Shown> shown = stretch.marks().stream().map(Mark::value).toList();
        Mark<Shown> topMark = stretch.marks().get(stretch.marks().size() - 1);
        Shown top = topMark.value();
        boolean beginning = topMark.span().start() == span.start();
        Set<String> styles = new LinkedHashSet<>();
        shown.forEach(one -> styles.addAll(List.of(one.style().split(" "))));
        String labels = shown.subList(Math.max(0, shown.size() - MOST_LABELS), shown.size()).stream()
                .map(one -> Visible.line(one.label()))
                .distinct()
                .collect(Collectors.joining("\n"));
        // A statement is reached by its number and a piece begun before by its beginning: one stop for each is enough.
        boolean stop = beginning && top.number() == 0;
        html.open(
                "a",
                "class",
                String.join(" ", styles),
                "href",
                "#" + top.place(),
                "title",
                labels,
                "tabindex",
                stop ? null : "-1");
        words(span);
        html.close();
    }

    /** Sets the place that the panel points back at, and a statement's number before each of its pieces. */
    private void begin(Shown shown) {
        String id = shown.first() ? Anchors.inText(shown.place()) : null;
        if (shown.number() > 0) {
            String number = String.valueOf(shown.number());
            html.open(
                    "a",
                    "class",
                    "n",
                    "id",
                    id,
                    "href",
                    "#" + shown.place(),
                    "data-n",
                    number,
                    "aria-label",
                    "statement " + number,
                    "tabindex",
                    shown.first() ? null : "-1");
            html.close();
        } else if (id != null) {
            html.open("span", "class", "at", "id", id).close();
        }
    }

    private void words(Span span) {
        html.shown(span.in(text));
    }
}
