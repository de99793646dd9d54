package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;

/**
 * A conclusion that says where two reports differ.
 *
 * @param name its kind and topic, as {@link ChangeSort} names them
 * @param spans where, by report
 * @param counts whether it counts for precision; the printings of an utterance do not, since findings tell them too
 */
record Claim(String name, Map<String, List<Span>> spans, boolean counts) {

    private static final Set<FindingKind> DIFFERENCES = Set.of(
            FindingKind.REVISION,
            FindingKind.VARIANT,
            FindingKind.OMISSION,
            FindingKind.CONFLICT,
            FindingKind.DESCRIPTOR,
            FindingKind.SPELLING);

    /** Returns what is claimed of two reports; what concerns one of them alone claims no difference. */
    static List<Claim> of(List<Item> items) {
        List<Claim> claims = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Finding finding
                    && DIFFERENCES.contains(finding.kind())
                    && finding.reports().size() > 1) {
                Map<String, List<Span>> spans = new HashMap<>();
                finding.evidence().forEach(each -> add(spans, each));
                claims.add(new Claim(ChangeSort.name(finding.kind(), finding.topic()), spans, true));
            } else if (item instanceof Utterance utterance) {
                utterance.variants().forEach(variant -> printing(variant, claims));
            }
        }
        return claims;
    }

    private static void printing(Variant variant, List<Claim> claims) {
        Map<String, List<Span>> spans = new HashMap<>();
        variant.spans().forEach(span -> add(spans, variant.report(), span));
        for (Edit edit : variant.edits()) {
            if (edit.from() != null) {
                add(spans, edit.from());
            }
            if (edit.to() != null) {
                add(spans, edit.to());
            }
        }
        for (Relation relation : variant.relations()) {
            claims.add(new Claim(ChangeSort.of(relation).get(0), spans, false));
        }
    }

    private static void add(Map<String, List<Span>> spans, Evidence evidence) {
        evidence.spans().forEach(span -> add(spans, evidence.report(), span));
    }

    private static void add(Map<String, List<Span>> spans, String report, Span span) {
        spans.computeIfAbsent(report, ignored -> new ArrayList<>()).add(span);
    }

    /** Returns whether it says where: it marks no more than half of a report. */
    boolean isPrecise(String report, int length) {
        List<Span> marked = spans.getOrDefault(report, List.of());
        return marked.isEmpty() || marked.stream().mapToInt(Span::length).sum() <= length / 2;
    }

    /** Returns whether it marks the place: at least half of the place, or at least half of what it marks there. */
    boolean covers(String report, Span place) {
        return place != null
                && spans.getOrDefault(report, List.of()).stream().anyMatch(span -> {
                    int both = Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
                    return both > 0 && 2 * both >= Math.min(span.length(), place.length());
                });
    }

    /** Returns whether it touches the place at all. */
    boolean touches(String report, Span place) {
        return place != null && Spans.overlap(spans.getOrDefault(report, List.of()), List.of(place));
    }
}
