package org.rapporteur.engine.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.formats.page.collation.CollationPage;
import org.rapporteur.formats.page.collation.CollationText;
import org.rapporteur.formats.page.collation.StoryView;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.report.Problem;

/**
 * How reports tell their stories, to be written in several formats. Immutable.
 *
 * @param stories the stories with what was found
 * @param notes what else the user should know: reports given twice
 * @param problems what could not be read
 */
public record CollationAnswer(List<Collated> stories, List<String> notes, List<Problem> problems) {

    /** Copies the lists. */
    public CollationAnswer {
        stories = List.copyOf(stories);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * Returns it as text, story after story.
     *
     * @param width the columns of a line
     * @param colour whether to use a terminal's colours
     * @param all whether long lists are printed whole
     */
    public String text(int width, boolean colour, boolean all) {
        List<String> parts = new ArrayList<>();
        if (stories.isEmpty()) {
            parts.add("No report was read: there is nothing to compare.\n");
        }
        for (Collated story : stories) {
            parts.add(new CollationText(new StoryView(story), width, colour, all).text());
        }
        if (!notes.isEmpty()) {
            StringBuilder list = new StringBuilder("Notes\n");
            notes.forEach(note -> list.append("  ").append(Visible.line(note)).append('\n'));
            parts.add(list.toString());
        }
        if (!problems.isEmpty()) {
            StringBuilder list = new StringBuilder("Problems\n");
            problems.forEach(problem -> list.append("  Problem (")
                    .append(problem.kind().word())
                    .append("): ")
                    .append(Visible.line(problem.message()))
                    .append('\n'));
            parts.add(list.toString());
        }
        return String.join("\n", parts);
    }

    /** Returns it as one JSON object, which docs/collation.md describes. */
    public String json() {
        return CollationData.json(this);
    }

    /** Returns what {@link #json} writes, as maps, lists and values, to which more may be added. */
    public Map<String, Object> data() {
        return CollationData.data(this);
    }

    /** Returns it as one page for a browser that needs nothing else. */
    public String html() {
        return CollationPage.of(stories.stream().map(StoryView::new).toList(), notes, problems);
    }
}
