package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Utterance;

/**
 * Finds what the reports of a story contradict one another in, and what they only word otherwise. Stateless, safe for use by several
 * threads.
 *
 * <p>Conflicts by topic: {@code speaker}, {@code membership}, {@code modality}, {@code use of an instrument} and {@code date} of one
 * utterance; {@code number}, {@code what a figure counts}, {@code date} and {@code place} in sentences that tell the same;
 * {@code meeting format}, {@code outcome} and {@code date} of the meeting; {@code office} of one person. Beside them descriptors,
 * spellings and interventions. A report's own two sides are compared only where the topic says so (one quotation given twice).
 */
public final class Conflicts {

    private Conflicts() {}

    /**
     * Finds them.
     *
     * @param story the story's identifier
     * @param material its reports
     * @param utterances what was said once and printed more than once
     * @return the findings, each once, by topic, then by place
     */
    public static List<Finding> of(String story, Material material, List<Utterance> utterances) {
        Ground ground = new Ground(story, material);
        List<Finding> all = new ArrayList<>(new Ascriptions(ground, utterances).findings());
        Pairs pairs = Pairs.of(material);
        all.addAll(new FigureConflicts(ground, pairs).findings());
        all.addAll(new DayConflicts(ground, pairs).findings());
        all.addAll(new PlaceConflicts(ground, pairs).findings());
        all.addAll(new MeetingConflicts(ground).findings());
        all.addAll(new OfficeConflicts(ground).findings());
        all.addAll(new Descriptors(ground).findings());
        all.addAll(new PlaceDescriptors(ground).findings());
        all.addAll(new SpellingVariants(ground).findings());
        all.addAll(new Interventions(ground).findings());
        Map<String, Finding> once = new LinkedHashMap<>();
        all.forEach(finding -> once.putIfAbsent(finding.id(), finding));
        return List.copyOf(once.values());
    }
}
