package org.rapporteur.analysis.collation.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;

/** What all look-outs for conflicts share: the story, its reports by identifier, and how a finding is worded. Immutable. */
final class Ground {

    private final String story;
    private final Material material;
    private final Shown shown;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Said> said = new HashMap<>();

    Ground(String story, Material material) {
        this.story = story;
        this.material = material;
        this.shown = new Shown(material);
        material.tellings().forEach(telling -> tellings.put(telling.id(), telling));
        material.said().forEach(each -> said.putIfAbsent(each.statement().id(), each));
    }

    Material material() {
        return material;
    }

    /** Returns the report; null for one that is not of the story. */
    Telling telling(String report) {
        return tellings.get(report);
    }

    /** Returns the statement; null for one that is not of the story. */
    Said said(String statement) {
        return said.get(statement);
    }

    Evidence evidence(Telling telling, List<Span> spans) {
        return Shown.evidence(telling, spans);
    }

    Evidence evidence(Telling telling, Span span) {
        return evidence(telling, List.of(span));
    }

    Finding conflict(String topic, String subject, List<Evidence> evidence, String text) {
        return finding(FindingKind.CONFLICT, topic, subject, evidence, text);
    }

    Finding finding(FindingKind kind, String topic, String subject, List<Evidence> evidence, String text) {
        return Ids.conclude(story, kind, topic, subject, evidence, List.of(), text);
    }

    /** Words two sides as a person reads them. */
    String sides(List<Evidence> evidence) {
        return shown.sides(evidence);
    }
}
