package org.rapporteur.formats.page.collation;

import java.util.List;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;

/**
 * A report in a story, with the letter by which tables know it.
 *
 * @param letter {@code A} for the first, {@code AA} for the twenty-seventh
 * @param name its outlet, with a number where several reports of the story share it; as coded where somebody did
 * @param view the report and what was read in it
 */
public record Outlet(String letter, String name, View view) {

    /** Returns the report's identifier. */
    public String id() {
        return view.report().id();
    }

    /** Returns the day of publication, as coded where somebody did; null when it is not known. */
    public String date() {
        return view.coded("published")
                .map(Coding::value)
                .orElse(
                        view.report().published().value() == null
                                ? null
                                : view.report().published().value().toString());
    }

    /** Returns the title, as coded where somebody did; null when there is none. */
    public String title() {
        return view.coded("title").map(Coding::value).orElse(view.report().title());
    }

    /** Returns where these spans stand: the paragraph as a reader counts it, {@code ¶4}. */
    public String place(List<Span> spans) {
        return "\u00b6" + view.blocks().numberAt(spans.get(0).start());
    }

    /** Returns the words at these spans, a sign where words between them are left out. */
    public String words(List<Span> spans) {
        String text = view.report().text();
        StringBuilder words = new StringBuilder();
        int end = -1;
        for (Span span : spans) {
            words.append(end < 0 ? "" : Names.gap(text.substring(end, span.start())));
            words.append(span.in(text));
            end = span.end();
        }
        return words.toString();
    }

    /** Returns the letter of the report at this place, from 0. */
    static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
