package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;

/** Words that outlets have nothing of what others print, whoever says it. Immutable. */
final class Missing {

    private final String story;
    private final Material material;
    private final Shown shown;

    Missing(String story, Material material) {
        this.story = story;
        this.material = material;
        this.shown = new Shown(material);
    }

    /**
     * Concludes; empty where nobody has it or no outlet lacks it.
     *
     * @param topic of the finding
     * @param evidence where it stands
     * @param told whether a report that the evidence is not from has it all the same
     * @param what is not done, such as "name X"
     * @param more goes behind the evidence
     */
    Optional<Finding> find(String topic, List<Evidence> evidence, Predicate<Telling> told, String what, String more) {
        List<Lack> lacking = new ArrayList<>();
        for (Telling telling : evidence.isEmpty() ? List.<Telling>of() : material.outlets()) {
            boolean has = evidence.stream().anyMatch(each -> each.report().equals(telling.id())) || told.test(telling);
            if (!has) {
                lacking.add(new Lack(telling.id(), null, "no words for it in its text"));
            }
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String text = shown.labels(lacking.stream().map(Lack::report).toList())
                + (lacking.size() == 1 ? " does" : " do") + " not " + what + ". " + shown.sides(evidence) + more;
        return Optional.of(Ids.conclude(story, FindingKind.OMISSION, topic, null, evidence, lacking, text));
    }
}
