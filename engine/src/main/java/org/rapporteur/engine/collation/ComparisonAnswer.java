package org.rapporteur.engine.collation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.output.Json;
import org.rapporteur.formats.page.collation.FindingsText;
import org.rapporteur.formats.page.collation.Outlet;
import org.rapporteur.formats.page.collation.StoryView;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.report.Problem;

/** What comparing reports one with another found, to be written in several formats. Immutable. */
public final class ComparisonAnswer {

    private final List<Compared> comparisons;
    private final List<String> notes;
    private final List<Problem> problems;

    ComparisonAnswer(List<Compared> comparisons, List<String> notes, List<Problem> problems) {
        this.comparisons = List.copyOf(comparisons);
        this.notes = List.copyOf(notes);
        this.problems = List.copyOf(problems);
    }

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * Returns it as text.
     *
     * @param width the columns of a line
     * @param colour whether to use a terminal's colours
     * @param all whether long lists are printed whole
     */
    public String text(int width, boolean colour, boolean all) {
        List<String> parts = new ArrayList<>();
        for (Compared one : comparisons) {
            parts.add(new FindingsText(new StoryView(one.found()), width, colour, all)
                    .text(one.heading(), one.nothing()));
        }
        notes.forEach(note -> parts.add(Visible.line(note) + "\n"));
        problems.forEach(problem ->
                parts.add("Problem (" + problem.kind().word() + "): " + Visible.line(problem.message()) + "\n"));
        return String.join("\n", parts);
    }

    /** Returns it as one JSON object, which docs/collation.md describes. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comparisons", comparisons.stream().map(ComparisonAnswer::json).toList());
        json.put("notes", notes);
        json.put("problems", problems.stream().map(Problem::message).toList());
        return Json.of(json);
    }

    private static Map<String, Object> json(Compared one) {
        StoryView view = new StoryView(one.found());
        Places places = new Places(one.found().reports());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("heading", one.heading());
        json.put(
                "reports", view.outlets().stream().map(ComparisonAnswer::report).toList());
        json.put(
                "findings", one.found().findings().stream().map(places::finding).toList());
        return json;
    }

    private static Map<String, Object> report(Outlet outlet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("letter", outlet.letter());
        json.put("id", outlet.id());
        json.put("name", outlet.name());
        json.put("title", outlet.title());
        json.put("published", outlet.date());
        json.put("uri", outlet.view().report().uri());
        return json;
    }
}
