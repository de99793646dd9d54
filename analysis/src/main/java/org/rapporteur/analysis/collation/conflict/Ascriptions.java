package org.rapporteur.analysis.collation.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Source;
import org.rapporteur.analysis.collation.material.Speakers;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.material.Use;
import org.rapporteur.analysis.collation.material.Uses;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Statement;

/** Compares the printings of each utterance: who is said to have said it, when, how surely, and on what instrument. Immutable. */
final class Ascriptions {

    private final Ground ground;
    private final List<Utterance> utterances;

    Ascriptions(Ground ground, List<Utterance> utterances) {
        this.ground = ground;
        this.utterances = utterances;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Utterance utterance : utterances) {
            Variant fullest = fullest(utterance);
            Said full = ground.said(fullest.statement());
            for (Variant variant : utterance.variants()) {
                Said said = ground.said(variant.statement());
                if (!variant.equals(fullest) && full != null && said != null) {
                    boolean also = alsoPrints(utterance, variant);
                    Printing other = new Printing(variant, said, also);
                    compare(utterance.id(), new Printing(fullest, full, false), other, findings);
                }
            }
        }
        return findings;
    }

    /** A variant, the statement it belongs to, and whether its report prints the saying in the fullest words as well. */
    private record Printing(Variant variant, Said said, boolean also) {}

    private static boolean alsoPrints(Utterance utterance, Variant variant) {
        return utterance.variants().stream()
                .filter(each -> each.report().equals(variant.report()))
                .anyMatch(each -> each.relations().contains(Relation.FULLEST)
                        || each.relations().contains(Relation.IDENTICAL));
    }

    private static Variant fullest(Utterance utterance) {
        return utterance.variants().stream()
                .filter(variant -> variant.relations().contains(Relation.FULLEST))
                .findFirst()
                .orElse(utterance.variants().get(0));
    }

    private void compare(String utterance, Printing full, Printing other, List<Finding> findings) {
        if (other.variant().relations().contains(Relation.OTHER_SPEAKER)) {
            findings.add(speaker(utterance, full, other));
        }
        if (other.variant().relations().contains(Relation.MODALITY_CHANGED) && !other.also()) {
            List<Evidence> words = List.of(words(full), words(other));
            String text = "The same words are not equally sure or binding. " + ground.sides(words);
            findings.add(ground.conflict("modality", utterance, words, text));
        }
        members(utterance, full, other, findings);
        day(utterance, full, other, findings);
        use(utterance, full, other, findings);
    }

    private Finding speaker(String utterance, Printing full, Printing other) {
        List<Evidence> sources = List.of(source(full), source(other));
        List<Evidence> evidence = List.of(sources.get(0), sources.get(1), words(full), words(other));
        Tie tie = ground.material()
                .speakers()
                .between(full.said().actor(), other.said().actor());
        String why = "";
        if (tie == Tie.MEMBER) {
            why = "; the one is, or speaks for, one of the other";
        } else if (isOpen(full.said().actor()) || isOpen(other.said().actor())) {
            why = "; the collective leaves open who belongs to it, so that both may be meant";
        }
        String text = "The same words are ascribed to different speakers. " + ground.sides(sources) + why;
        return ground.conflict("speaker", utterance, evidence, text);
    }

    private static boolean isOpen(Actor actor) {
        return actor != null && Speakers.isOpen(actor);
    }

    private Evidence source(Printing printing) {
        Said said = printing.said();
        boolean named = !said.statement().source().spans().isEmpty();
        return named ? ground.evidence(said.telling(), said.statement().source().spans()) : words(printing);
    }

    private Evidence words(Printing printing) {
        return ground.evidence(printing.said().telling(), printing.variant().spans());
    }

    /**
     * Both accounts must name the members, all of them and in words that can mean no other member: "Europeans" may be the Union, a report
     * that words a collective twice contradicts nobody.
     */
    private void members(String utterance, Printing full, Printing other, List<Finding> findings) {
        Actor one = full.said().actor();
        Actor second = other.said().actor();
        boolean comparable = one != null
                && second != null
                && !full.said().report().equals(other.said().report())
                && !Source.sameWords(full.said(), other.said())
                && !Speakers.isOpen(one)
                && !Speakers.isOpen(second);
        if (!comparable) {
            return;
        }
        Set<String> common = new TreeSet<>(one.members());
        common.retainAll(second.members());
        Set<String> apart = new TreeSet<>(one.members());
        apart.addAll(second.members());
        apart.removeAll(common);
        if (!common.isEmpty() && !apart.isEmpty() && apart.stream().allMatch(this::isCertain)) {
            List<Evidence> sources = List.of(source(full), source(other));
            String text = "The same words are ascribed to collectives with different members. " + ground.sides(sources);
            findings.add(ground.conflict("membership", utterance, sources, text));
        }
    }

    private boolean isCertain(String member) {
        return ground.material()
                .roster()
                .find(member)
                .filter(actor -> actor.kind() == EntityKind.STATE
                        || actor.kind() == EntityKind.BODY
                        || actor.kind() == EntityKind.ORGANISATION)
                .isPresent();
    }

    private void day(String utterance, Printing full, Printing other, List<Finding> findings) {
        TimeExpression one = time(full.said());
        TimeExpression second = time(other.said());
        if (one == null || second == null || !apart(one, second)) {
            return;
        }
        List<Evidence> days = List.of(
                ground.evidence(full.said().telling(), one.spans()),
                ground.evidence(other.said().telling(), second.spans()));
        String text = "The same words are said to have been spoken on different days, " + one.value() + " and "
                + second.value() + ". " + ground.sides(days);
        findings.add(ground.conflict("date", utterance, days, text));
    }

    /**
     * Returns whether two times have no day in common. Where both reports have the same words for it, such as "Tuesday" or "today",
     * it is their own dates that differ and not what they tell.
     */
    static boolean apart(TimeExpression one, TimeExpression other) {
        LocalDate from = one.from();
        LocalDate second = other.from();
        boolean sameWords = one.text() != null && one.text().equalsIgnoreCase(other.text());
        return !sameWords
                && from != null
                && second != null
                && (one.to().isBefore(second) || other.to().isBefore(from));
    }

    private static TimeExpression time(Said said) {
        Statement statement = said.statement();
        return statement.time() == null
                ? null
                : said.telling()
                        .record()
                        .find(TimeExpression.class, statement.time())
                        .orElse(null);
    }

    private void use(String utterance, Printing full, Printing other, List<Finding> findings) {
        for (String key : new TreeSet<>(full.said().instruments())) {
            Use one = Uses.of(ground.material(), full.said(), key);
            Use second = Uses.of(ground.material(), other.said(), key);
            if (one.opposes(second)) {
                List<Evidence> words = List.of(words(full), words(other));
                String text = "The same saying invokes \""
                        + ground.material().instruments().list(key).get(0).name() + "\" as " + one.words() + " and as "
                        + second.words() + ". " + ground.sides(words);
                findings.add(ground.conflict("use of an instrument", utterance, words, text));
            }
        }
    }
}
