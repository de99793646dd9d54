package org.rapporteur.extraction.identity.join;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.identity.mention.NounPhrase;
import org.rapporteur.extraction.identity.mention.Reference;
import org.rapporteur.extraction.identity.mention.WordClass;
import org.rapporteur.extraction.identity.mention.WordClasses;
import org.rapporteur.extraction.identity.mention.Words;
import org.rapporteur.extraction.identity.world.Described;
import org.rapporteur.extraction.identity.world.Gender;
import org.rapporteur.extraction.identity.world.Served;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** Whom a description may mean. Confined to one report. */
final class NounCandidates {

    private static final int MOST = 40;
    private static final int NEAR = 3;
    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "and", "for", "in", "to", "at", "on", "by", "his", "her", "their", "its", "this",
            "that");

    /** What is headed or served by one person alone. */
    private static final Set<Served> SINGLE = Set.of(Served.STATE, Served.GOVERNMENT, Served.MINISTRY, Served.MISSION);

    private static final Set<String> TWO = Set.of("both", "two");

    /** Words that papers have in their names. */
    private static final Set<String> PAPERS = Set.of(
            "times",
            "post",
            "journal",
            "news",
            "tribune",
            "sentinel",
            "herald",
            "gazette",
            "globe",
            "star",
            "mail",
            "telegraph",
            "observer",
            "chronicle",
            "press");

    private final Scene scene;

    NounCandidates(Scene scene) {
        this.scene = scene;
    }

    /** What a description says. */
    private record Asked(
            NounPhrase phrase, Set<String> words, String office, String of, EntityKind kind, Cluster owner) {}

    /** Returns the candidates and, under no cluster, "somebody new". */
    Map<Cluster, Candidate> of(Reference.ByNoun reference, Cluster owner) {
        Asked asked = asked(reference, owner);
        int token = reference.first();
        int sentence = scene.tokens().sentence(token);
        earlier(asked, token);
        Map<Cluster, History.Event> last = new LinkedHashMap<>();
        for (History.Event event : scene.history().before(token, 0)) {
            last.putIfAbsent(event.cluster(), event);
        }
        Map<Cluster, Integer> counts = scene.history().counts(token);
        Map<Cluster, Candidate> found = new LinkedHashMap<>();
        int most = last.keySet().stream()
                .filter(cluster -> fits(asked, cluster))
                .mapToInt(cluster -> counts.getOrDefault(cluster, 0))
                .max()
                .orElse(0);
        int rank = 1;
        for (Map.Entry<Cluster, History.Event> entry : last.entrySet()) {
            Cluster cluster = entry.getKey();
            boolean kindFits = fits(asked, cluster);
            boolean near = sentence - entry.getValue().sentence() <= NEAR;
            if (kindFits
                    && cluster != owner
                    && found.size() < MOST
                    && (near || shares(asked, cluster) || counts.getOrDefault(cluster, 0) > 2)) {
                Features features = describe(asked, cluster)
                        .last(scene, entry.getValue(), token)
                        .is("rank-" + Math.min(rank, 4))
                        .number("count", Math.log1p(counts.getOrDefault(cluster, 0)))
                        .is("spoke", cluster.sourceCount() > 0);
                found.put(
                        cluster,
                        across(
                                        features,
                                        asked,
                                        cluster,
                                        rank,
                                        counts.getOrDefault(cluster, 0) >= most,
                                        entry.getValue())
                                .of(cluster));
                rank++;
            }
        }
        for (Cluster cluster : scene.namedBy(asked.office(), asked.phrase().head(), MOST)) {
            if (!last.containsKey(cluster) && fits(asked, cluster) && shares(asked, cluster) && found.size() < MOST) {
                found.put(cluster, describe(asked, cluster).is("later").of(cluster));
            }
        }
        return found;
    }

    /** Adds grounds that count only together. */
    private Features across(
            Features features, Asked asked, Cluster cluster, int rank, boolean top, History.Event last) {
        boolean definite = asked.phrase().form() == NounPhrase.Form.DEFINITE;
        String kind = asked.kind().name().toLowerCase(Locale.ROOT);
        Gender gender = scene.genderOf(asked.phrase());
        boolean paper = scene.classes().is(WordClass.PAPER, asked.phrase().head());
        int members = cluster.members().size();
        boolean two = TWO.contains(scene.tokens().small(asked.phrase().first()))
                || TWO.contains(scene.tokens().small(asked.phrase().first() + 1));
        return features.is("definite-first-" + kind, definite && rank == 1)
                .is("definite-top-" + kind, definite && top)
                .is("definite-source-" + kind, definite && last.source())
                .is("definite-subject-" + kind, definite && last.subject())
                .is("definite-named-" + kind, definite && cluster.isNamed())
                .is("definite-named-first-" + kind, definite && cluster.isNamed() && rank == 1)
                .is("gender-differs", gender != null && cluster.gender() != null && gender != cluster.gender())
                .is("members", members > 0 && asked.phrase().plural())
                .is("two-members", two && members == 2)
                .is("two-not", two && members != 2)
                .is(
                        "noun-in-name",
                        cluster.isNamed()
                                && Words.key(cluster.name())
                                        .contains(asked.phrase().head()))
                .is(
                        "paper",
                        paper
                                && PAPERS.stream()
                                        .anyMatch(word ->
                                                (" " + Words.key(cluster.name()) + " ").contains(" " + word + " ")));
    }

    /**
     * Returns the named persons of whom the report says that they hold the office that a definite description names ("the prime
     * minister"), those of its state where it names one. Only offices that one person holds at a time are looked at.
     */
    List<Cluster> holders(Reference.ByNoun reference) {
        Described described = scene.describe(reference.words());
        boolean one = reference.phrase().form() == NounPhrase.Form.DEFINITE
                && !reference.phrase().plural();
        if (!one
                || described.office() == null
                || !SINGLE.contains(described.office().heads())) {
            return List.of();
        }
        String office = described.office().general();
        List<Cluster> holding = scene.namedBy(office, office, MOST).stream()
                .filter(cluster ->
                        cluster.kind() == EntityKind.PERSON && cluster.offices().contains(office))
                .toList();
        List<Cluster> there = holding.stream()
                .filter(cluster -> cluster.ofs().contains(described.of()))
                .toList();
        return described.of() == null || there.isEmpty() ? holding : there;
    }

    /** Returns "somebody new" for a description. */
    Candidate ofNew(Reference.ByNoun reference) {
        String form = reference.phrase().form().name().toLowerCase(Locale.ROOT);
        String kind = scene.kind(reference.phrase()).name().toLowerCase(Locale.ROOT);
        return new Features()
                .is("new")
                .is("new-" + form)
                .is("new-" + kind)
                .is("new-" + form + "-" + kind)
                .is("new-plural", reference.phrase().plural())
                .is("new-long", reference.words().size() > 3)
                .ofNew();
    }

    private Asked asked(Reference.ByNoun reference, Cluster owner) {
        Set<String> words = new HashSet<>();
        for (String word : reference.words()) {
            String key = WordClasses.singular(Words.key(word));
            if (!key.isEmpty() && !EMPTY.contains(key)) {
                words.add(key);
            }
        }
        Described described = scene.describe(reference.words());
        String office = described.office() == null ? null : described.office().general();
        return new Asked(reference.phrase(), words, office, described.of(), scene.kind(reference.phrase()), owner);
    }

    /** Makes identities of earlier phrases of the same noun, which may be gone back to. */
    private void earlier(Asked asked, int token) {
        if (asked.phrase().form() == NounPhrase.Form.INDEFINITE) {
            return;
        }
        for (NounPhrase other : scene.withHeadBefore(asked.phrase().head(), token, MOST)) {
            boolean free = scene.of(other) == null && scene.history().at(other.first()) == null;
            if (free && other.plural() == asked.phrase().plural()) {
                scene.make(other, "as the report words it");
            }
        }
    }

    private static boolean shares(Asked asked, Cluster cluster) {
        boolean office = asked.office() != null && cluster.offices().contains(asked.office());
        boolean head = cluster.heads().contains(asked.phrase().head())
                || cluster.words().contains(asked.phrase().head());
        return office || head;
    }

    private boolean fits(Asked asked, Cluster cluster) {
        return switch (asked.kind()) {
            case PERSON -> cluster.kind() == EntityKind.PERSON;
            case GROUP ->
                cluster.isPlural() || cluster.kind() == EntityKind.ORGANISATION || cluster.kind() == EntityKind.BODY;
            case DOCUMENT -> cluster.kind() == EntityKind.DOCUMENT || cluster.kind() == EntityKind.UNKNOWN;
            default ->
                cluster.kind() != EntityKind.GROUP
                        && (cluster.kind() != EntityKind.PERSON || asked.kind() == EntityKind.UNKNOWN)
                        && cluster.kind() != EntityKind.DOCUMENT;
        };
    }

    private Features describe(Asked asked, Cluster cluster) {
        String form = asked.phrase().form().name().toLowerCase(Locale.ROOT);
        Set<String> shared = new HashSet<>(asked.words());
        shared.retainAll(cluster.words());
        boolean head = cluster.heads().contains(asked.phrase().head());
        boolean sameKey = head
                && !cluster.isNamed()
                && cluster.places().stream()
                        .anyMatch(place -> key(place).equals(asked.phrase().key()));
        boolean office = asked.office() != null && cluster.offices().contains(asked.office());
        boolean of = asked.of() != null && cluster.ofs().contains(asked.of());
        boolean conflict = asked.of() != null && !cluster.ofs().isEmpty() && !of;
        String kind = cluster.kind().name().toLowerCase(Locale.ROOT);
        return new Features()
                .is("words-" + form, true)
                .is("named-" + form, cluster.isNamed())
                .is(asked.kind().name().toLowerCase(Locale.ROOT) + "-as-" + kind)
                .is("same-words-" + form, sameKey)
                .is("same-noun-" + form, head && !sameKey)
                .is("other-noun-" + form, !head && !cluster.isNamed())
                .is("noun-said", cluster.words().contains(asked.phrase().head()))
                .number(
                        "words-said",
                        asked.words().isEmpty()
                                ? 0
                                : (double) shared.size() / asked.words().size())
                .is(
                        "all-words-said",
                        !asked.words().isEmpty()
                                && shared.size() == asked.words().size())
                .is("office", office)
                .is("of", of)
                .is("office-of", office && of)
                .is("of-conflict", conflict)
                .is("plural-differs", asked.phrase().plural() != cluster.isPlural());
    }

    private String key(Span place) {
        int first = scene.tokens().at(place.start());
        NounPhrase phrase = scene.nouns().get(first);
        return phrase == null ? "" : phrase.key();
    }
}
