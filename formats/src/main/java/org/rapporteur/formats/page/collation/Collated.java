package org.rapporteur.formats.page.collation;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.service.ReportRecord;

/**
 * A story with all that was found in comparing its reports. Immutable.
 *
 * @param story the story
 * @param reports its reports with what was read in them, in the order in which they are shown
 * @param actors the actors of at least these reports
 * @param independent identifiers of the reports, grouped: those of a group rest on one account; a report in no group stands for itself
 * @param utterances what was said once and printed by several, or several times
 * @param propositions what is told, and who leaves it out
 * @param findings what follows
 */
public record Collated(
        Story story,
        List<ReportRecord> reports,
        List<Actor> actors,
        List<List<String>> independent,
        List<Utterance> utterances,
        List<Proposition> propositions,
        List<Finding> findings) {

    /** Validates; throws an exception naming the value at fault. */
    public Collated {
        Objects.requireNonNull(story, "story");
        reports = List.copyOf(reports);
        actors = List.copyOf(actors);
        independent = List.copyOf(independent);
        utterances = List.copyOf(utterances);
        propositions = List.copyOf(propositions);
        findings = List.copyOf(findings);
    }
}
