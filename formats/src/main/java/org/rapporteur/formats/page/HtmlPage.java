package org.rapporteur.formats.page;

import java.util.List;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Act;

/**
 * The parts of a page: its head, one section a report, its foot. Immutable; safe for use by several threads.
 */
final class HtmlPage {

    private final StyleSheet style = StyleSheet.ofRecords();

    /** Returns everything up to the first section. */
    Html head(String title) {
        return style.head(title);
    }

    /** Returns one report: its head, the text, the panel. */
    Html section(View view, int number) {
        Anchors anchors = new Anchors(view, number);
        Html html = new Html()
                .open("section", "class", "report", "id", "r" + number)
                .line();
        header(html, view, anchors);
        html.markup(new HtmlArticle(view).element(new HtmlMarks(view, anchors).list()));
        html.markup(new HtmlPanel(view, anchors).element());
        return html.close().line();
    }

    /** Returns the problems that belong to no report, and the end. */
    Html foot(List<Problem> problems) {
        Html html = new Html();
        problems(html, problems);
        return html.own("</main>\n</body>\n</html>\n");
    }

    /** Adds a list of problems, if there are any. */
    static void problems(Html html, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.open("section", "class", "problems")
                .element("h2", "Could not be read or done")
                .open("ul");
        for (Problem problem : problems) {
            html.open("li");
            if (problem.uri() != null && !problem.message().contains(problem.uri())) {
                html.element("code", problem.uri()).text(": ");
            }
            html.text(problem.message()).close();
        }
        html.close().close().line();
    }

    /** Returns what to call a report: its title, else its label; as coded where somebody did. */
    static String heading(View view) {
        String title =
                view.coded("title").map(Coding::value).orElse(view.report().title());
        return title == null ? label(view) : title;
    }

    /** Returns what to call a report's outlet. */
    static String label(View view) {
        return view.coded("outlet").map(Coding::value).orElseGet(view.report()::label);
    }

    /** Adds the date of publication with its reason, or why it is not known. */
    static void date(Html html, View view) {
        Report report = view.report();
        Coding coded = view.coded("published").orElse(null);
        if (coded != null && coded.value() != null) {
            html.element("time", coded.value())
                    .text(" ")
                    .element("small", "(" + coded.by().written() + ")");
        } else if (report.published().value() == null) {
            html.element("span", "date unknown: " + report.published().why(), "class", "doubt");
        } else {
            html.element("time", report.published().value().toString());
            html.text(" ").element("small", "(" + report.published().why() + ")");
        }
    }

    private static void header(Html html, View view, Anchors anchors) {
        Report report = view.report();
        String heading = heading(view);
        String label = label(view);
        html.open("header").element("h1", heading).open("p", "class", "meta");
        if (!heading.equals(label)) {
            html.element("b", label).text(" \u00b7 ");
        }
        if (report.credit() != null && !report.credit().equals(label)) {
            html.text("credit " + report.credit() + " \u00b7 ");
        }
        if (report.byline() != null) {
            html.text(report.byline() + " \u00b7 ");
        }
        date(html, view);
        String language = view.coded("language").map(Coding::value).orElse(report.language());
        html.text(" \u00b7 " + (language == null ? "language unknown" : language))
                .close();
        html.open("p", "class", "meta file");
        if (report.uri() != null) {
            html.text(report.uri() + " \u00b7 ");
        }
        Encoding encoding = report.encoding();
        if (encoding != null && !encoding.name().equalsIgnoreCase("UTF-8")) {
            html.text("read as " + encoding.name() + " (" + encoding.why() + ") \u00b7 ");
        }
        html.element("code", report.id()).text(" \u00b7 ");
        html.text(Names.count(view.statements().size(), "statement")).close();
        new HtmlMeeting(view, anchors).add(html);
        legend(html, view);
        html.close().line();
    }

    private static void legend(Html html, View view) {
        html.open("p", "class", "legend", "aria-label", "How the text is marked");
        html.element("span", "who", "class", "s").text(" ");
        html.element("span", "cue", "class", "q").text(" ");
        html.element("span", "what", "class", "c c1").text(" ");
        html.element("span", "what, within another", "class", "c c1 c2").text(" ");
        html.element("span", "a name", "class", "m").text(" ");
        html.element("span", "a time", "class", "t").text(" ");
        if (!view.record().list(Act.class).isEmpty()) {
            html.element("span", "if: a condition", "class", "k").text(" ");
            html.element("span", "then: a consequence", "class", "l").text(" ");
        }
        if (!view.matters().instruments().isEmpty()) {
            html.element("span", "an instrument", "class", "i").text(" ");
        }
        if (!view.matters().events().isEmpty()) {
            html.element("span", "an event", "class", "e").text(" ");
            html.element("span", "one of the past, planned, denied", "class", "e o")
                    .text(" ");
        }
        html.element("span", "set off by the writer", "class", "x").text(" ");
        html.element("span", "a doubt", "class", "d").text(" ");
        html.element("span", "set aside", "class", "r").close();
    }
}
