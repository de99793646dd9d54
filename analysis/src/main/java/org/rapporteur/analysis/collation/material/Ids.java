package org.rapporteur.analysis.collation.material;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;

/** Makes findings, with identifiers that depend on what is found alone, never on the order in which it was found. Stateless. */
public final class Ids {

    /** Who makes stories, utterances, propositions and findings. */
    public static final Maker MAKER = new Maker.Machine("collation", "1");

    private Ids() {}

    /**
     * Returns the identifier of a finding: the story's, a slash, the letter of the kind, and 12 hex digits of SHA-256 over kind,
     * topic, evidence and the reports that lack it.
     *
     * @param story the story's identifier
     * @param topic or null
     */
    public static String finding(
            String story, FindingKind kind, String topic, List<Evidence> evidence, List<Lack> lacking) {
        StringBuilder key = new StringBuilder(kind.word()).append('\n').append(topic);
        for (Evidence each : evidence) {
            key.append('\n').append(each.report());
            for (Span span : each.spans()) {
                key.append(' ').append(span.start()).append('-').append(span.end());
            }
            key.append(' ').append(each.value());
        }
        lacking.forEach(each -> key.append("\nlacking ").append(each.report()));
        String digest = Identifiers.digest(key.toString());
        return story + "/" + letter(kind) + digest.substring(7, 19);
    }

    /** Returns a finding with its identifier; the reports concerned are those of the evidence and those that lack it, sorted. */
    public static Finding conclude(
            String story,
            FindingKind kind,
            String topic,
            String subject,
            List<Evidence> evidence,
            List<Lack> lacking,
            String text) {
        Set<String> reports = new TreeSet<>();
        evidence.forEach(each -> reports.add(each.report()));
        lacking.forEach(each -> reports.add(each.report()));
        String id = finding(story, kind, topic, evidence, lacking);
        return new Finding(
                id, kind, topic, story, subject, List.copyOf(reports), evidence, lacking, text, MAKER, Extra.NONE);
    }

    private static char letter(FindingKind kind) {
        return switch (kind) {
            case AGREEMENT -> 'a';
            case VARIANT -> 'v';
            case OMISSION -> 'o';
            case CONFLICT -> 'c';
            case DESCRIPTOR -> 'd';
            case SPELLING -> 's';
            case INTERVENTION -> 'i';
            case COPY -> 'r';
            case SINGLE_SOURCE -> 'n';
            case LINE -> 'l';
            case VERIFICATION -> 'w';
            case REVISION -> 'e';
            case BLOC -> 'b';
            case DECISION -> 'k';
        };
    }
}
