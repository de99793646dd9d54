package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * Persons whom reports describe differently: each description as printed, nobody corrected. Descriptions that differ only in grammar
 * ("Serbian Prime Minister", "Prime Minister of Serbia") are one, and so are those that name one office and its state or body in other
 * words ("the envoy of Peru", "Peruvian envoy"). Of a disputed state every word counts.
 * Immutable.
 */
final class Descriptors {

    private static final Set<String> SILENT = Set.of(
            "the", "a", "an", "of", "in", "for", "to", "s", "and", "at", "on", "who", "is", "was", "which", "mr", "ms",
            "mrs", "its", "his", "her", "their");

    private final Ground ground;

    Descriptors(Ground ground) {
        this.ground = ground;
    }

    /** Descriptions of one actor that read alike, first printed first; beside: the words in small letters that are not the office's. */
    private record Wording(List<String> stems, List<String> beside, Telling telling, Entity entity) {}

    List<Finding> findings() {
        Map<String, List<Wording>> byActor = new TreeMap<>();
        for (Telling telling : ground.material().tellings()) {
            for (Entity entity : telling.list(Entity.class)) {
                if (entity.kind() == EntityKind.PERSON && entity.described() != null && entity.office() != null) {
                    ground.material()
                            .roster()
                            .findOf(entity.id())
                            .ifPresent(actor -> byActor.computeIfAbsent(actor.id(), ignored -> new ArrayList<>())
                                    .add(wording(telling, entity)));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byActor.forEach((actor, wordings) -> compare(actor, wordings, findings));
        return findings;
    }

    private void compare(String id, List<Wording> all, List<Finding> findings) {
        List<Wording> different = new ArrayList<>();
        for (Wording wording : all) {
            if (different.stream().noneMatch(each -> isSame(each, wording))) {
                different.add(wording);
            }
        }
        Set<String> reports = new HashSet<>();
        different.forEach(each -> reports.add(each.telling().id()));
        if (reports.size() > 1) {
            List<Evidence> evidence = different.stream()
                    .map(each -> ground.evidence(each.telling(), told(each.entity())))
                    .toList();
            String name = ground.material()
                    .roster()
                    .find(id)
                    .map(Actor::name)
                    .orElse(different.get(0).entity().name());
            String text = name + " is described differently. " + ground.sides(evidence);
            findings.add(ground.finding(FindingKind.DESCRIPTOR, "person", id, evidence, text));
        }
    }

    /** Returns the description and, where it stands within a few signs of it, the name. */
    static List<Span> told(Entity entity) {
        List<Span> described = entity.described().spans();
        Set<Span> spans = new TreeSet<>(described);
        Span last = described.get(described.size() - 1);
        Span first = described.get(0);
        for (Span name : entity.mentions().get(0).spans()) {
            boolean covers = name.start() <= first.start() && last.end() <= name.end();
            if (covers) {
                return List.of(name);
            }
            boolean beside = (name.start() >= last.end() && name.start() - last.end() <= 3)
                    || (name.end() <= first.start() && first.start() - name.end() <= 3);
            if (beside && entity.mentions().get(0).spans().size() == 1) {
                spans.add(name);
            }
        }
        return List.copyOf(spans);
    }

    private static Wording wording(Telling telling, Entity entity) {
        String described = entity.described().text();
        Set<String> office = new HashSet<>(stems(entity.office()));
        boolean disputed = Codes.isDisputed(entity.of());
        List<String> beside = Words.of(described).stream()
                .filter(word -> disputed || !word.capital())
                .map(Word::key)
                .filter(word -> !SILENT.contains(word) && !office.contains(word) && !Offices.isWord(word))
                .toList();
        return new Wording(stems(described), beside, telling, entity);
    }

    private static List<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (Word word : Words.of(words)) {
            if (!SILENT.contains(word.key())) {
                stems.add(word.key());
            }
        }
        return List.copyOf(stems);
    }

    /** The same office, not of two states, and no word on either side that the other has not in some form. */
    private static boolean isSame(Wording one, Wording other) {
        boolean office = Objects.equals(
                        Offices.key(one.entity().office()),
                        Offices.key(other.entity().office()))
                && !Codes.conflict(one.entity().of(), other.entity().of());
        return (covers(one.stems(), other.stems()) && covers(other.stems(), one.stems()))
                || (office && isBare(one) && isBare(other));
    }

    private static boolean covers(List<String> some, List<String> others) {
        return some.stream().allMatch(word -> others.stream().anyMatch(each -> isForm(word, each)));
    }

    private static boolean isForm(String one, String other) {
        return Stems.of(one).equals(Stems.of(other)) || Lexical.areOneName(one, other);
    }

    /** Only the office and whose it is: names, or, of a disputed state, one word. */
    private static boolean isBare(Wording wording) {
        return wording.beside().size() <= (Codes.isDisputed(wording.entity().of()) ? 1 : 0);
    }
}
