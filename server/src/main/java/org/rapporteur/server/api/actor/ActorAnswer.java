package org.rapporteur.server.api.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.kept.person.ActorDetail;
import org.rapporteur.engine.kept.person.EntityEvidence;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.server.api.Offsets;
import org.rapporteur.server.api.coding.StepAnswer;
import org.rapporteur.server.api.report.RecordText;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.RawItem;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;

/**
 * An actor with the evidence for a page of its entities.
 *
 * @param versions of the entities on this page, for changing them
 * @param total how many entities there are
 * @param next where the next page begins, or null
 * @param stale whether reports or codings have changed since actors were made
 */
record ActorAnswer(
        RawItem actor,
        List<RawItem> members,
        List<EntityRow> entities,
        Map<String, Long> versions,
        List<StepAnswer> history,
        long total,
        boolean stale,
        @MayBeNull String next) {

    /** A sentence that names an entity; spans and mentions count as was asked. */
    record SentenceRow(String text, List<List<Integer>> spans, List<List<Integer>> mentions, String why) {}

    /** An entity of an actor, why it was joined, and its first sentences. */
    record EntityRow(
            String id,
            RawItem entity,
            String report,
            @MayBeNull String outlet,
            @MayBeNull String title,
            @MayBeNull LocalDate date,
            String why,
            List<SentenceRow> sentences,
            long version) {}

    static ActorAnswer of(ActorDetail detail, boolean stale, Store store, Offsets offsets) {
        Map<String, Long> versions = new LinkedHashMap<>();
        List<Change> history = new ArrayList<>();
        for (EntityEvidence each : detail.entities()) {
            versions.put(each.entity().id(), each.version());
            if (each.version() > 0) {
                history.addAll(store.codings().history(each.entity().id()));
            }
        }
        history.sort(
                Comparator.comparing(change -> change.coding().at(), Comparator.nullsFirst(Comparator.naturalOrder())));
        int end = detail.from() + detail.entities().size();
        return new ActorAnswer(
                RecordText.across(detail.actor()),
                detail.members().stream().map(RecordText::across).toList(),
                detail.entities().stream().map(each -> row(each, offsets)).toList(),
                versions,
                history.stream().map(StepAnswer::of).toList(),
                detail.total(),
                stale,
                end < detail.total() && !detail.entities().isEmpty() ? String.valueOf(end) : null);
    }

    private static EntityRow row(EntityEvidence evidence, Offsets offsets) {
        CodePoints points = CodePoints.of(evidence.report().text());
        return new EntityRow(
                evidence.entity().id(),
                offsets.of(
                        RecordText.items(ReportRecord.of(evidence.report()), List.of(evidence.entity()))
                                .get(0),
                        points),
                evidence.report().id(),
                evidence.report().outlet(),
                evidence.report().title(),
                evidence.date(),
                evidence.why(),
                evidence.sentences().stream()
                        .map(sentence -> new SentenceRow(
                                sentence.text(),
                                List.of(ends(offsets, points, sentence.span())),
                                sentence.mentions().stream()
                                        .map(span -> ends(offsets, points, span))
                                        .toList(),
                                sentence.why()))
                        .toList(),
                evidence.version());
    }

    private static List<Integer> ends(Offsets offsets, CodePoints points, Span span) {
        if (offsets == Offsets.UTF16) {
            return List.of(span.start(), span.end());
        }
        return List.of(points.fromUtf16(span.start()), points.fromUtf16(span.end()));
    }
}
