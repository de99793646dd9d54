package org.rapporteur.analysis.collation.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.PersonName;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Speakers;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.utterance.Alignment;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Passage;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.service.ReportRecord;

/**
 * Judges each quotation that a report prints against transcripts of what was said. Stateless, safe for use by several threads.
 *
 * <p>The speaker counts through the roster, so that "Permanent Representative of X" is X's ambassador however the name is spelled; where
 * neither name nor state tells two speakers apart, that they are one is not known and nobody is said to be somebody else.
 */
public final class Verification {

    /** What part of the printed words, by weight, must be found. */
    private static final double FOUND = 0.5;

    /** Fewer words in a row are found anywhere. */
    private static final int ROW = 3;

    private static final int DAYS_APART = 3;

    private final Material material;
    private final Telling telling;
    private final Transcript transcript;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> matched = new TreeSet<>();

    private Verification(Material material, Telling telling) {
        this.material = material;
        this.telling = telling;
        this.transcript = new Transcript(material, telling.id());
    }

    /**
     * Returns a finding for each printed quotation, in the order of the text: its topic is the verdict, the gravest where several
     * hold. Where nothing of the report is in any transcript and day or speakers are others, one finding with the topic {@code another
     * meeting} and no other.
     *
     * @param report the report
     * @param transcripts records with turns; of one without, the direct statements count as what was said
     * @param roster the actors of all of them
     */
    public static List<Finding> of(ReportRecord report, List<ReportRecord> transcripts, Roster roster) {
        List<ReportRecord> all = new ArrayList<>(transcripts);
        all.removeIf(each -> each.report().id().equals(report.report().id()));
        all.add(report);
        Material material = Material.of(all, roster);
        Telling telling = material.tellings().stream()
                .filter(each -> each.id().equals(report.report().id()))
                .findFirst()
                .orElseThrow();
        Verification verification = new Verification(material, telling);
        return verification.run();
    }

    private List<Finding> run() {
        List<Quoted> rows = new ArrayList<>();
        for (Said said : material.said(telling)) {
            String outer = said.statement().within();
            boolean nested = outer != null
                    && material.said(telling).stream()
                            .anyMatch(each -> each.statement().id().equals(outer));
            if (!nested) {
                rows.addAll(Quoted.of(said));
            }
        }
        for (Quoted row : rows) {
            judge(row);
        }
        if (matched.isEmpty() && !transcript.turns().isEmpty() && isAnotherMeeting()) {
            return List.of(anotherMeeting(rows));
        }
        return List.copyOf(findings);
    }

    /** Judges a row as a whole, or, where it is not found as a whole, sentence by sentence. */
    private void judge(Quoted row) {
        Holding whole = hold(row);
        List<Quoted> sentences = row.sentences();
        if (whole == null && sentences.size() > 1) {
            sentences.forEach(sentence -> conclude(sentence, hold(sentence)));
        } else {
            conclude(row, whole);
        }
    }

    /** Returns the row held against the turn that has most of it, the same speaker's where two have as much; null where none has. */
    private Holding hold(Quoted row) {
        Said best = null;
        Alignment alignment = null;
        double most = 0;
        for (Said turn : transcript.with(row.words())) {
            Alignment each = Alignment.of(turn.words(), row.words());
            double part = each.part();
            boolean own = tie(row.said(), turn) != Tie.OTHER;
            double score = part + (own ? 0.05 : 0);
            boolean enough =
                    part >= FOUND && each.longest() >= Math.min(ROW, row.words().size());
            if (enough && score > most) {
                best = turn;
                alignment = each;
                most = score;
            }
        }
        if (best == null) {
            return null;
        }
        matched.add(best.report());
        return new Holding(row, best, alignment, tie(row.said(), best));
    }

    private Tie tie(Said said, Said turn) {
        Tie tie = material.speakers().between(said.actor(), turn.actor());
        if (tie != Tie.PARTY && tie != Tie.OTHER) {
            return tie;
        }
        boolean persons =
                said.actor().kind() == EntityKind.PERSON && turn.actor().kind() == EntityKind.PERSON;
        if (tie == Tie.PARTY && !persons) {
            return Tie.SAME;
        }
        // Who belongs to "a number of states" is not said: the transcript's speaker may be one of them.
        boolean open = Speakers.isOpen(said.actor()) || Speakers.isOpen(turn.actor());
        return open || (persons && mayBeOne(said.actor(), turn.actor())) ? Tie.UNKNOWN : Tie.OTHER;
    }

    /** Whether neither names nor states tell two persons apart: who is not named, or of no state known, contradicts nothing. */
    private static boolean mayBeOne(Actor one, Actor other) {
        PersonName name = PersonName.of(one.name(), one.office());
        PersonName second = PersonName.of(other.name(), other.office());
        boolean names =
                name == null || second == null || (name.surname().equals(second.surname()) && name.compatible(second));
        return names && !Codes.conflict(one.of(), other.of());
    }

    private void conclude(Quoted row, Holding holding) {
        Evidence printed = Evidence.of(telling.id(), Passage.of(telling.text(), row.span()));
        if (holding == null) {
            List<Lack> lacking = new ArrayList<>();
            for (Telling each : material.tellings()) {
                if (!each.equals(telling)) {
                    Boolean names = row.said().actor() == null
                            ? null
                            : material.names(each, row.said().actor());
                    lacking.add(new Lack(each.id(), names, "no turn has enough of these words together"));
                }
            }
            String text = Verdict.NOT_FOUND.word() + " in the transcript: \"" + printed.value() + "\"";
            add(Verdict.NOT_FOUND.word(), List.of(printed), lacking, text);
            return;
        }
        Set<String> words = new LinkedHashSet<>();
        holding.verdicts().forEach(verdict -> words.add(verdict.word()));
        String text = String.join(", ", words) + ": \"" + printed.value() + "\""
                + (holding.differences().isEmpty() ? "" : "; " + String.join("; ", holding.differences()));
        String topic = words.iterator().next();
        add(topic, List.of(printed, holding.passage()), List.of(), text);
    }

    private void add(String topic, List<Evidence> evidence, List<Lack> lacking, String text) {
        String id = Ids.finding(telling.id(), FindingKind.VERIFICATION, topic, evidence, lacking);
        Set<String> reports = new TreeSet<>();
        evidence.forEach(each -> reports.add(each.report()));
        lacking.forEach(each -> reports.add(each.report()));
        findings.add(new Finding(
                id,
                FindingKind.VERIFICATION,
                topic,
                null,
                null,
                List.copyOf(reports),
                evidence,
                lacking,
                text,
                Ids.MAKER,
                Extra.NONE));
    }

    /** Returns whether day and speakers speak against one meeting: another day, or nobody named who has a turn. */
    private boolean isAnotherMeeting() {
        boolean named = transcript.turns().stream()
                .anyMatch(turn -> turn.actor() != null && material.names(telling, turn.actor()));
        return !named || isAnotherDay();
    }

    private boolean isAnotherDay() {
        LocalDate day = day(telling);
        Collection<Telling> others = material.tellings().stream()
                .filter(each -> !each.equals(telling))
                .toList();
        return day != null
                && others.stream()
                        .map(Verification::day)
                        .allMatch(each -> each != null && Math.abs(each.toEpochDay() - day.toEpochDay()) > DAYS_APART);
    }

    private static LocalDate day(Telling telling) {
        return telling.record().report().published().value();
    }

    private Finding anotherMeeting(List<Quoted> rows) {
        List<Evidence> evidence = new ArrayList<>();
        if (!rows.isEmpty()) {
            evidence.add(Evidence.of(
                    telling.id(), Passage.of(telling.text(), rows.get(0).span())));
        }
        Said turn = transcript.turns().get(0);
        evidence.add(Evidence.of(turn.report(), turn.statement().content()));
        findings.clear();
        add(
                "another meeting",
                evidence,
                List.of(),
                "the transcript seems to be of another meeting: none of the report's " + rows.size()
                        + " quotations is in it, and "
                        + (isAnotherDay() ? "the days differ" : "the report names none of its speakers"));
        return findings.get(0);
    }
}
