package org.rapporteur.formats.page.collation;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.Html;
import org.rapporteur.formats.page.StyleSheet;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.speech.Statement;

/**
 * Stories as one page for a browser: tables, lists with links into the texts, the texts side by side. It needs nothing but itself, runs
 * no script, and no word of a report is ever markup. Stateless.
 */
public final class CollationPage {

    private CollationPage() {}

    /** Returns the page. */
    public static String of(List<StoryView> stories, List<String> notes, List<Problem> problems) {
        String title = stories.isEmpty()
                ? "No report"
                : stories.size() == 1
                        ? stories.get(0).outlets().stream()
                                .map(Outlet::name)
                                .limit(3)
                                .collect(Collectors.joining(", "))
                        : Names.count(stories.size(), "story").replace("storys", "stories");
        Html html = StyleSheet.after(CollationPage.class, "collation.css").head(title);
        for (int i = 0; i < stories.size(); i++) {
            html.markup(story(stories.get(i), i + 1));
        }
        if (!notes.isEmpty()) {
            html.open("section").element("h2", "Notes").open("ul");
            notes.forEach(note -> html.element("li", note));
            html.close().close().line();
        }
        if (!problems.isEmpty()) {
            html.open("section", "class", "problems")
                    .element("h2", "Could not be read or done")
                    .open("ul");
            problems.forEach(problem -> html.element("li", problem.message()));
            html.close().close().line();
        }
        return html.own("</main>\n</body>\n</html>\n").toString();
    }

    private static Html story(StoryView view, int number) {
        PageAnchors anchors = new PageAnchors(view, number);
        Html lists = new PageLists(view, anchors).sections();
        Html html = new Html().open("section", "class", "story").line();
        head(html, view, anchors);
        speakers(html, view, anchors);
        propositions(html, view, anchors);
        html.markup(lists);
        PageMarks marks = new PageMarks(view, anchors);
        html.open("section", "class", "texts", "id", anchors.part("texts")).element("h2", "The texts side by side");
        html.element(
                "p",
                "A letter stands before each statement and says who makes it; a number in a round frame says that the words are"
                        + " printed elsewhere too: the words lead there, the number to the comparison.",
                "class",
                "note");
        html.open("div", "class", "columns").line();
        view.outlets()
                .forEach(outlet ->
                        html.markup(new PageColumn(outlet).element(anchors.report(outlet), marks.list(outlet))));
        return html.close().close().close().line();
    }

    private static void head(Html html, StoryView view, PageAnchors anchors) {
        List<Outlet> outlets = view.outlets();
        int accounts = view.independent(outlets.stream().map(Outlet::id).collect(Collectors.toSet()));
        html.open("header").element("h1", "One story in " + Names.count(outlets.size(), "report"));
        String dates = view.dates();
        html.element(
                "p",
                (dates.isEmpty() ? "" : dates + " \u00b7 ") + Names.count(accounts, "independent account") + " \u00b7 "
                        + view.collated().story().id(),
                "class",
                "meta");
        html.element("p", "One story because: " + view.collated().story().why(), "class", "meta");
        if (outlets.size() == 1) {
            html.element("p", "One report: there is nothing to compare it with.", "class", "doubt");
        }
        html.close().open("nav", "aria-label", "Reports").open("ul");
        for (Outlet outlet : outlets) {
            html.open("li")
                    .element("a", outlet.letter() + " \u00b7 " + outlet.name(), "href", "#" + anchors.report(outlet))
                    .close();
        }
        html.close().close().line();
    }

    private static void speakers(Html html, StoryView view, PageAnchors anchors) {
        List<SpeakerRow> rows = view.speakers();
        html.open("section", "id", anchors.part("speakers")).element("h2", "Who is quoted where");
        if (rows.isEmpty()) {
            html.element("p", "No statement was found: nobody is quoted.", "class", "note")
                    .close();
            return;
        }
        html.element("p", "Statements, and how many of them are quoted at least in part.", "class", "note");
        table(html, "Who is quoted where", "speaker", view);
        for (int i = 0; i < rows.size(); i++) {
            SpeakerRow row = rows.get(i);
            int number = row.actor() == null ? 0 : i + 1;
            html.open("tr", "id", anchors.speaker(number)).open("th", "scope", "row");
            html.element(
                    "span", PageAnchors.letter(number), "class", number == 0 ? "sp" : "sp sp" + ((number - 1) % 8 + 1));
            html.text(" " + row.name());
            html.element("small", row.about().isEmpty() ? null : " " + row.about())
                    .close();
            for (SpeakerRow.Cell cell : row.cells()) {
                if (cell.statements() == 0) {
                    html.element("td", cell.named() ? "named" : "not named", "class", "none");
                } else {
                    html.element("td", cell.statements() + ", " + cell.quoted() + " quoted");
                }
            }
            html.close().line();
        }
        html.close().close().close().close().line();
    }

    private static void table(Html html, String label, String first, StoryView view) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "matrix").open("thead").open("tr").element("th", first, "scope", "col");
        view.outlets().forEach(outlet -> html.element("th", outlet.letter() + " " + outlet.name(), "scope", "col"));
        html.close().close().open("tbody").line();
    }

    private static void propositions(Html html, StoryView view, PageAnchors anchors) {
        List<Proposition> rows = view.matrix();
        if (rows.isEmpty() || view.outlets().size() < 2) {
            return;
        }
        html.open("section", "id", anchors.part("told")).element("h2", "What is told where (" + rows.size() + ")");
        html.element("p", "Left out: as far as the text at hand was searched.", "class", "note");
        table(html, "What is told where", "what is said", view);
        for (Proposition row : rows) {
            String who = row.actors().stream()
                    .map(actor -> view.actor(actor).map(Actor::name).orElse("nobody known"))
                    .collect(Collectors.joining(", "));
            html.open("tr").open("th", "scope", "row");
            html.element("b", who.isEmpty() ? null : who + ": ")
                    .text(Shortened.of(row.text()))
                    .close();
            row.cells().forEach(cell -> cell(html, view, anchors, cell));
            html.close().line();
        }
        html.close().close().close().close().line();
    }

    private static void cell(Html html, StoryView view, PageAnchors anchors, Cell cell) {
        Outlet outlet = view.outlet(cell.report());
        String words = switch (cell.state()) {
            case REPORTED -> "+ told";
            case DIFFERENTLY -> "~ differently";
            case OMITTED -> Boolean.TRUE.equals(cell.names()) ? ". not there, speaker named" : "- not there";
        };
        html.open("td", "class", cell.statements().isEmpty() ? "none" : null, "title", cell.why());
        html.text(words);
        for (String id : cell.statements()) {
            Statement statement = outlet.view().statement(id).orElse(null);
            if (statement != null) {
                html.text(" ")
                        .element(
                                "a",
                                outlet.place(statement.content().spans()),
                                "href",
                                "#" + PageAnchors.inText(anchors.statement(outlet, statement)));
            }
        }
        html.close();
    }
}
