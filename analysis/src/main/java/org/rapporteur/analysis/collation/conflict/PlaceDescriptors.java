package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;

/**
 * States and places that reports describe differently, in the words right before the name ("the northern province of Ruritania") or
 * in an apposition right behind it ("Ruritania, a breakaway province in Sylvania,"). Nobody is corrected. Immutable.
 */
final class PlaceDescriptors {

    private static final Set<String> NOUNS = Set.of(
            "province",
            "republic",
            "region",
            "territory",
            "state",
            "country",
            "nation",
            "enclave",
            "exclave",
            "island",
            "islands",
            "peninsula",
            "colony",
            "protectorate",
            "district",
            "county",
            "kingdom",
            "federation",
            "city",
            "town",
            "capital",
            "statelet",
            "entity",
            "archipelago",
            "strip",
            "area");

    private static final Set<String> LINKS = Set.of("of", "in");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");
    private static final int LONGEST = 8;

    private final Ground ground;

    PlaceDescriptors(Ground ground) {
        this.ground = ground;
    }

    /** A description as printed, and its words for comparing. */
    private record Wording(Telling telling, Span span, Set<String> keys) {}

    List<Finding> findings() {
        Map<String, List<Wording>> byActor = new TreeMap<>();
        for (Telling telling : ground.material().tellings()) {
            List<Word> words = telling.words();
            Map<Integer, Integer> starts = new TreeMap<>();
            for (int i = 0; i < words.size(); i++) {
                starts.put(words.get(i).start(), i);
            }
            for (Entity entity : telling.list(Entity.class)) {
                Optional<Actor> actor = ground.material().roster().findOf(entity.id());
                if (actor.isPresent() && isPlace(entity)) {
                    for (Mention mention : entity.mentions()) {
                        Integer first = starts.get(mention.spans().get(0).start());
                        if (first != null && mention.why().startsWith("name")) {
                            List<Wording> all =
                                    byActor.computeIfAbsent(actor.get().id(), id -> new ArrayList<>());
                            before(telling, words, first, mention).ifPresent(all::add);
                            behind(telling, words, first, mention).ifPresent(all::add);
                        }
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byActor.forEach((actor, wordings) -> compare(actor, wordings, findings));
        return findings;
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.PLACE;
    }

    private static Optional<Wording> before(Telling telling, List<Word> words, int first, Mention mention) {
        if (first < 2 || !words.get(first - 1).key().equals("of") || !isNoun(words, first - 2)) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= 0 && i > first - LONGEST; i--) {
            if (ARTICLES.contains(words.get(i).key())) {
                Span span =
                        new Span(words.get(i).start(), mention.spans().get(0).end());
                return wording(telling, span, words.subList(i, first - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Wording> behind(Telling telling, List<Word> words, int first, Mention mention) {
        int end = mention.spans().get(0).end();
        int next = first;
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
        boolean comma = next < words.size()
                && telling.text()
                        .substring(end, words.get(next).start())
                        .strip()
                        .equals(",");
        if (!comma || !ARTICLES.contains(words.get(next).key())) {
            return Optional.empty();
        }
        for (int i = next + 1; i < words.size() && i < next + LONGEST; i++) {
            String between = telling.text()
                    .substring(words.get(i - 1).end(), words.get(i).start());
            if (!between.isBlank() && !between.equals("-")) {
                return Optional.empty();
            }
            if (isNoun(words, i) && !between.equals("-")) {
                int last = i;
                boolean linked = i + 2 < words.size()
                        && LINKS.contains(words.get(i + 1).key())
                        && words.get(i + 2).capital();
                last += linked ? 2 : 0;
                return wording(
                        telling,
                        new Span(mention.spans().get(0).start(), words.get(last).end()),
                        words.subList(next, last + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(List<Word> words, int at) {
        return NOUNS.contains(words.get(at).key());
    }

    private static Optional<Wording> wording(Telling telling, Span span, List<Word> words) {
        Set<String> keys = new HashSet<>();
        words.stream()
                .map(Word::key)
                .filter(key -> !ARTICLES.contains(key) && !LINKS.contains(key))
                .forEach(keys::add);
        return Optional.of(new Wording(telling, span, keys));
    }

    private void compare(String id, List<Wording> all, List<Finding> findings) {
        List<Wording> different = new ArrayList<>();
        for (Wording wording : all) {
            if (different.stream().noneMatch(each -> each.keys().equals(wording.keys()))) {
                different.add(wording);
            }
        }
        Set<String> reports = new HashSet<>();
        different.forEach(each -> reports.add(each.telling().id()));
        if (reports.size() > 1) {
            List<Evidence> evidence = different.stream()
                    .map(each -> ground.evidence(each.telling(), each.span()))
                    .toList();
            String name = ground.material().roster().find(id).map(Actor::name).orElse(id);
            String text = name + " is described differently. " + ground.sides(evidence);
            findings.add(ground.finding(FindingKind.DESCRIPTOR, "place", id, evidence, text));
        }
    }
}
