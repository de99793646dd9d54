package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Names;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * Offices that reports give to one person and nobody holds at once, one office of different states, and one office of one state that
 * reports give to different persons. By full names, not by who was joined: offices that exclude one another keep two persons of one
 * name apart, and that is what has to be shown here. Immutable.
 */
final class OfficeConflicts {

    /** Of these a state has one holder at a time; ambassadors it has many. */
    private static final Set<String> ONE_HOLDER = Set.of(
            "president",
            "prime minister",
            "chancellor",
            "foreign minister",
            "defense minister",
            "defence minister",
            "interior minister",
            "finance minister",
            "secretary of state",
            "secretary general");

    private final Ground ground;

    OfficeConflicts(Ground ground) {
        this.ground = ground;
    }

    /** A person as a report describes it. */
    private record Held(Telling telling, Entity entity, String name, String office) {}

    List<Finding> findings() {
        Map<String, List<Held>> byName = new TreeMap<>();
        Map<String, List<Held>> byOffice = new TreeMap<>();
        for (Telling telling : ground.material().tellings()) {
            for (Entity entity : telling.list(Entity.class)) {
                String office = Offices.key(entity.office());
                if (entity.kind() == EntityKind.PERSON && office != null && entity.described() != null) {
                    String name = Folding.words(entity.name());
                    Held held = new Held(telling, entity, name, office);
                    if (name.indexOf(' ') > 0) {
                        byName.computeIfAbsent(name, ignored -> new ArrayList<>())
                                .add(held);
                    }
                    if (ONE_HOLDER.contains(office) && Codes.isCode(entity.of())) {
                        byOffice.computeIfAbsent(office + " of " + entity.of(), ignored -> new ArrayList<>())
                                .add(held);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byName.values().forEach(all -> compare(all, true, findings));
        byOffice.values().forEach(all -> compare(all, false, findings));
        return findings;
    }

    private void compare(List<Held> all, boolean named, List<Finding> findings) {
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Held one = all.get(i);
                Held other = all.get(k);
                boolean apart = !one.telling().equals(other.telling());
                if (apart && (named ? isTorn(one, other) : isOther(one.name(), other.name()))) {
                    List<Evidence> evidence = List.of(evidence(one), evidence(other));
                    String what = named
                            ? one.entity().name() + " is given offices that nobody holds at once. "
                            : "One office is given to different persons. ";
                    findings.add(ground.conflict("office", null, evidence, what + ground.sides(evidence)));
                }
            }
        }
    }

    /** Whether one person cannot be both: by office, or by the state of one office. */
    private static boolean isTorn(Held one, Held other) {
        return Offices.exclusive(one.office(), other.office())
                || (one.office().equals(other.office())
                        && Offices.isSingle(one.office())
                        && Codes.conflict(one.entity().of(), other.entity().of())
                        && !Codes.isDisputed(one.entity().of())
                        && !Codes.isDisputed(other.entity().of()));
    }

    /** Two full names without a word in common, spelled alike or not. */
    private static boolean isOther(String one, String other) {
        List<String> words = Folding.list(one);
        List<String> others = Folding.list(other);
        return words.size() > 1
                && others.size() > 1
                && words.stream()
                        .noneMatch(word -> others.stream()
                                .anyMatch(each -> Objects.equals(Folding.spelling(word), Folding.spelling(each))
                                        || Names.alike(word, each)));
    }

    private Evidence evidence(Held held) {
        return ground.evidence(held.telling(), Descriptors.told(held.entity()));
    }
}
