package org.rapporteur.server.api.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.kept.story.Stories;
import org.rapporteur.engine.kept.story.StoryDetail;
import org.rapporteur.engine.kept.story.StoryEntry;
import org.rapporteur.record.CodePoints;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.api.Offsets;
import org.rapporteur.server.api.Pages;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.MayBeNull;

/** Operations on stories. */
public final class StoryApi {

    private final Stories stories;

    /** Makes them. */
    public StoryApi(Stories stories) {
        this.stories = stories;
    }

    /** A story in a list. */
    record StoryRow(
            String id,
            @MayBeNull String title,
            List<String> reports,
            List<String> outlets,
            @MayBeNull LocalDate from,
            @MayBeNull LocalDate to,
            String why) {
        static StoryRow of(StoryEntry entry) {
            return new StoryRow(
                    entry.id(), entry.title(), entry.reports(), entry.outlets(), entry.from(), entry.to(), entry.why());
        }
    }

    /** All stories; stale says that reports or codings have changed since they were made. */
    record StoryList(
            List<StoryRow> items,
            long total,
            boolean stale,
            @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "stories",
                                "/api/stories",
                                "Lists the stories, those of most reports first",
                                StoryList.class,
                                this::list)
                        .with(Ids.CURSOR, Ids.LIMIT),
                Operation.of(
                                "story",
                                Verb.GET,
                                "/api/stories/{id}",
                                "Gives one story with the texts of its reports",
                                this::story)
                        .with(Ids.ID, Offsets.PARAMETER)
                        .gives(200, new Given.Told("As docs/collation.md tells it, with stale and texts")));
    }

    private Reply list(Call call) {
        List<StoryEntry> all = stories.list();
        int from = Math.min(Pages.from(call), all.size());
        int to = Math.min(from + call.get(Ids.LIMIT), all.size());
        return Reply.of(new StoryList(
                all.subList(from, to).stream().map(StoryRow::of).toList(),
                all.size(),
                stories.stale(),
                to < all.size() ? String.valueOf(to) : null));
    }

    private Reply story(Call call) {
        StoryDetail detail = stories.find(call.get(Ids.ID)).orElseThrow(() -> Refusal.notFound("story"));
        Map<String, CodePoints> points = new HashMap<>();
        if (call.get(Offsets.PARAMETER) != Offsets.CODEPOINTS
                && detail.data().get("texts") instanceof Map<?, ?> texts) {
            texts.forEach((report, text) -> points.put(String.valueOf(report), CodePoints.of(String.valueOf(text))));
        }
        return new Reply.Ready(call.get(Offsets.PARAMETER).of(detail.json(), points::get), null);
    }
}
