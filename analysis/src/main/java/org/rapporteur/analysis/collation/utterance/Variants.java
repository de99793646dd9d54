package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;

/** Says in words how printings of one saying differ. Stateless, safe for use by several threads. */
public final class Variants {

    /** What is said of a variant first, the gravest first. */
    private static final List<Relation> GRAVEST = List.of(
            Relation.OTHER_SPEAKER,
            Relation.CONDITION_DROPPED,
            Relation.MODALITY_CHANGED,
            Relation.SPLICED,
            Relation.ALTERED,
            Relation.TRUNCATED,
            Relation.PARAPHRASED,
            Relation.MODE_CHANGED);

    private static final int LONGEST = 300;

    private Variants() {}

    /**
     * Returns a finding for each printing that differs from the fullest by more than its place; its topic is the gravest relation.
     *
     * @param story the story's identifier
     * @param utterances what {@link Utterances#of} found
     * @param material the reports of the story
     */
    public static List<Finding> findings(String story, List<Utterance> utterances, Material material) {
        Map<String, Telling> tellings = new HashMap<>();
        material.tellings().forEach(telling -> tellings.put(telling.id(), telling));
        List<Finding> findings = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Variant full = utterance.variants().get(0);
            for (Variant variant : utterance.variants()) {
                if (Utterances.differs(variant)) {
                    Variant fuller = own(utterance, variant).orElse(full);
                    findings.add(finding(story, utterance, fuller, variant, tellings));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** Returns the printing of the same report that is no less than the fullest, where this one prints it a second time. */
    private static Optional<Variant> own(Utterance utterance, Variant variant) {
        return utterance.variants().stream()
                .filter(each -> !each.equals(variant) && each.report().equals(variant.report()))
                .filter(each -> !Utterances.differs(each))
                .findFirst();
    }

    private static Finding finding(
            String story, Utterance utterance, Variant full, Variant variant, Map<String, Telling> tellings) {
        Relation topic = GRAVEST.stream()
                .filter(variant.relations()::contains)
                .findFirst()
                .orElseThrow();
        Evidence there = evidence(full, tellings);
        Evidence here = evidence(variant, tellings);
        List<Evidence> evidence = new ArrayList<>(List.of(there, here));
        for (Edit edit : variant.edits()) {
            // What a report prints twice is told of that report alone, whatever another has.
            boolean outside = edit.from() != null
                    && edit.from().report().equals(full.report())
                    && edit.from().spans().stream().noneMatch(span -> contains(there.spans(), span));
            if (outside) {
                evidence.add(edit.from());
            }
        }
        String text = tellings.get(variant.report()).label() + " prints " + brief(here.value()) + " where "
                + (full.report().equals(variant.report())
                        ? "it also prints "
                        : tellings.get(full.report()).label() + " has ")
                + brief(there.value()) + ": " + variant.why();
        return Ids.conclude(story, FindingKind.VARIANT, topic.word(), utterance.id(), evidence, List.of(), text);
    }

    private static boolean contains(List<Span> spans, Span span) {
        return spans.stream().anyMatch(each -> each.contains(span));
    }

    private static Evidence evidence(Variant variant, Map<String, Telling> tellings) {
        String text = tellings.get(variant.report()).text();
        return new Evidence(variant.report(), variant.spans(), Spans.text(text, variant.spans()));
    }

    private static String brief(String words) {
        int end = words.length() > LONGEST ? words.offsetByCodePoints(0, words.codePointCount(0, LONGEST)) : -1;
        return "\"" + (end < 0 ? words : words.substring(0, end) + " [...]") + "\"";
    }
}
