package org.rapporteur.evaluation.identity.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.Identity;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.Span;

/**
 * Says which answers about one article are right. An entity of the system stands for the identity that has most of the labelled sources
 * joined to it and of the names that its mentions cover (of equals the one that is first in the text); a mention counts for one identity,
 * the one whose fullest name it covers best. An answer is right where the entity stands for the source's identity and is the one that has
 * its fullest name ({@link Anchors}); of several, the one for which most speaks, then the one that covers it best. An identity without a name has its first phrase instead, and
 * an entity with a mention that is a bare name is never right for it, since the anchor would have been that name. Confined to one thread.
 */
public final class Judge {

    private final GoldArticle article;
    private final Answers answers;
    private final Anchors anchors;
    private final Map<String, List<Extent>> mentions = new HashMap<>();

    private Judge(GoldArticle article, Answers answers) {
        this.article = article;
        this.answers = answers;
        Ink ink = Ink.of(article.text());
        this.anchors = new Anchors(article, ink);
        answers.mentions()
                .forEach((entity, places) -> mentions.put(
                        entity, places.stream().map(ink::extent).distinct().toList()));
    }

    /** Returns a verdict on each answer, in the order of the sources. */
    public static List<Verdict> of(GoldArticle article, Answers answers) {
        return new Judge(article, answers).verdicts();
    }

    private List<Verdict> verdicts() {
        Map<String, Map<Identity, Vote>> votes = votes();
        Map<Identity, String> owners = new HashMap<>();
        anchors.identities().forEach(identity -> owners.put(identity, owner(identity, votes)));
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < article.sources().size(); i++) {
            GoldSource source = article.sources().get(i);
            Answer answer = answers.list().get(i);
            String owner = owners.get(source.identity());
            verdicts.add(new Verdict(source, answer, owner != null && owner.equals(answer.entity())));
        }
        return verdicts;
    }

    /** Returns for each entity the votes for identities. */
    private Map<String, Map<Identity, Vote>> votes() {
        Map<String, Map<Identity, Vote>> votes = new HashMap<>();
        for (int i = 0; i < article.sources().size(); i++) {
            String entity = answers.list().get(i).entity();
            if (entity != null) {
                GoldSource source = article.sources().get(i);
                vote(votes, entity, source.identity(), source.spans());
            }
        }
        mentions.forEach((entity, places) -> places.stream()
                .map(this::nearest)
                .filter(identity -> identity != null)
                .distinct()
                .forEach(identity -> vote(votes, entity, identity, identity.anchor())));
        return votes;
    }

    private static void vote(
            Map<String, Map<Identity, Vote>> votes, String entity, Identity identity, List<Span> place) {
        votes.computeIfAbsent(entity, key -> new HashMap<>())
                .merge(identity, new Vote(1, place.get(0).start()), Vote::plus);
    }

    /** Returns the identity whose fullest name a mention covers best, or null where it covers none. */
    private Identity nearest(Extent mention) {
        Identity best = null;
        double most = 0;
        for (Identity identity : anchors.identities()) {
            double cover = anchors.cover(identity, mention);
            if (cover > most) {
                best = identity;
                most = cover;
            }
        }
        return best;
    }

    private static Identity winner(Map<Identity, Vote> votes) {
        return votes.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Returns the entity that stands for an identity and has its fullest name, or null. */
    private String owner(Identity identity, Map<String, Map<Identity, Vote>> votes) {
        boolean named = anchors.isNamed(identity);
        return votes.entrySet().stream()
                .filter(entity -> winner(entity.getValue()).equals(identity))
                .filter(entity ->
                        named || mentions.get(entity.getKey()).stream().noneMatch(anchors::isBareName))
                .filter(entity -> cover(identity, entity.getKey()) > 0)
                .min(Comparator.comparing((Map.Entry<String, Map<Identity, Vote>> entity) ->
                                entity.getValue().get(identity))
                        .thenComparing(entity -> -cover(identity, entity.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private double cover(Identity identity, String entity) {
        return mentions.get(entity).stream()
                .mapToDouble(mention -> anchors.cover(identity, mention))
                .max()
                .orElse(0);
    }

    /**
     * What speaks for an identity; the strongest first.
     *
     * @param number of sources and anchors
     * @param first the position of the first of them
     */
    private record Vote(int number, int first) implements Comparable<Vote> {

        Vote plus(Vote other) {
            return new Vote(number + other.number, Math.min(first, other.first));
        }

        @Override
        public int compareTo(Vote other) {
            return number != other.number ? Integer.compare(other.number, number) : Integer.compare(first, other.first);
        }
    }
}
