package org.rapporteur.engine.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.gathering.Gathered;
import org.rapporteur.engine.gathering.Gathering;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.record.Extra;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

/** What verifying and revising share. Stateless. */
final class Comparing {

    private Comparing() {}

    static Gathered gather(Rapporteur rapporteur, Sources sources, Stated stated, Progress progress)
            throws IOException, InterruptedException {
        return Gathering.read(
                rapporteur, sources, stated, new Gathering.Wanted(item -> true, item -> true, null, progress));
    }

    /** Returns reports with findings, in this order. */
    static Collated collated(List<ReportRecord> reports, Roster roster, List<Finding> findings) {
        List<String> ids = reports.stream().map(each -> each.report().id()).toList();
        Story story = new Story("y", ids, "given together", Collation.MAKER, Extra.NONE);
        return new Collated(story, reports, roster.list(), List.of(), List.of(), List.of(), findings);
    }

    /** Returns each report once, where it was given first. */
    static List<ReportRecord> once(List<ReportRecord> records) {
        List<ReportRecord> once = new ArrayList<>();
        for (ReportRecord record : records) {
            if (once.stream()
                    .noneMatch(
                            other -> other.report().id().equals(record.report().id()))) {
                once.add(record);
            }
        }
        return once;
    }
}
