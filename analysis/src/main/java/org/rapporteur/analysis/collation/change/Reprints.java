package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.copy.Copies;
import org.rapporteur.analysis.collation.copy.Copy;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.finding.Finding;

/** Lists what reprints change. Stateless. */
public final class Reprints {

    /** A report is mostly a reprint from this part of its words; with less, what is added and left out is its own reporting. */
    static final double MOSTLY = 0.5;

    /** One that has half of the original in it may have so much of its own. */
    static final double LEAST = 0.3;

    private Reprints() {}

    /**
     * Returns, for each report that is mostly a reprint, what it changes of the one that it is likeliest to reprint.
     *
     * @param story the story's identifier
     * @param tellings its reports
     * @param copies which of them reprint one another
     */
    public static List<Finding> findings(String story, Collection<Telling> tellings, Copies copies) {
        Map<String, Telling> byId = new TreeMap<>();
        tellings.forEach(telling -> byId.put(telling.id(), telling));
        List<Finding> findings = new ArrayList<>();
        for (Copy copy : copies.likeliest()) {
            if (copy.share() >= MOSTLY || (copy.shareOfOriginal() >= MOSTLY && copy.share() >= LEAST)) {
                findings.addAll(Changes.findings(
                        story,
                        byId.get(copy.original()).record(),
                        byId.get(copy.report()).record()));
            }
        }
        return findings;
    }
}
