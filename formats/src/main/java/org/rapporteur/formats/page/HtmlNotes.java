package org.rapporteur.formats.page;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Spans;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.TimeExpression;

/** What is noted beside the statements: words set off, times, what was set aside, doubts, problems. */
final class HtmlNotes {

    /** One note: the words it is about, or null, and what is said of them. */
    private record Note(String words, String what) {}

    private final View view;
    private final Anchors anchors;
    private final Html html = new Html();

    HtmlNotes(View view, Anchors anchors) {
        this.view = view;
        this.anchors = anchors;
    }

    /** Returns the sections, those without a note left out. */
    Html element() {
        list("Set off by the writer", "x", view.setOff(), quotation -> quotation(quotation, quotation.why()));
        list(
                "In quotation marks, yet in no statement",
                "y",
                view.unattributed(),
                quotation -> quotation(quotation, quotation.why()));
        list("Times", "w", view.record().list(TimeExpression.class), HtmlNotes::time);
        list("Set aside", "r", view.record().list(Region.class), HtmlNotes::region);
        list("Doubts", "d", view.doubtful(), quotation -> quotation(quotation, quotation.doubt()));
        list("Problems", "p", view.record().list(Problem.class), HtmlNotes::problem);
        return html;
    }

    private <T> void list(String heading, String letter, List<T> all, Function<T, Note> note) {
        if (all.isEmpty()) {
            return;
        }
        html.element("h2", heading).open("ul", "class", "notes");
        for (int i = 0; i < all.size(); i++) {
            Note one = note.apply(all.get(i));
            String place = anchors.note(letter, i);
            html.open("li", "id", place);
            if (one.words != null) {
                html.element("a", one.words, "href", "#" + Anchors.inText(place))
                        .text(" ");
            }
            html.element("span", one.what, "class", "why").close();
        }
        html.close().line();
    }

    private Note quotation(Quotation quotation, String what) {
        return new Note(Spans.text(view.report().text(), quotation.spans()), what);
    }

    private static Note time(TimeExpression time) {
        return new Note(time.text(), (time.from() == null ? "not resolved" : Times.value(time)) + ": " + time.why());
    }

    private static Note region(Region region) {
        return new Note(region.text(), region.kind().word() + ": " + region.why());
    }

    private static Note problem(Problem problem) {
        return new Note(null, problem.kind().word() + ": " + problem.message());
    }
}
