package org.rapporteur.engine.kept.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.engine.collation.CollationAnswer;
import org.rapporteur.engine.output.Json;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.record.service.ReportRecord;

/**
 * One story as it was concluded. Immutable.
 *
 * @param story the story with its reports, in force, and all that was found
 * @param stale whether reports, readings or codings have changed since
 */
public record StoryDetail(Collated story, boolean stale) {

    /** Validates; throws an exception naming the value at fault. */
    public StoryDetail {
        Objects.requireNonNull(story, "story");
    }

    /** Returns it as an answer, to be written as text, JSON or a page. */
    public CollationAnswer answer() {
        return new CollationAnswer(List.of(story), List.of(), List.of());
    }

    /**
     * Returns it as {@code collate --format json} writes it, with {@code stale}, and {@code texts}: the text of each report by its
     * identifier.
     */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>(answer().data());
        data.put("stale", stale);
        Map<String, Object> texts = new LinkedHashMap<>();
        for (ReportRecord record : story.reports()) {
            texts.put(record.report().id(), record.report().text());
        }
        data.put("texts", texts);
        return data;
    }

    /** Returns {@link #data} as JSON. */
    public String json() {
        return Json.of(data());
    }
}
