package org.rapporteur.evaluation.identity.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.Identity;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Where the identities of an article have their fullest names: at the labelled anchor and, where that holds a name that no other identity
 * has, wherever the same words stand. Names are {@link CapitalRuns}. Made for one article; immutable.
 */
final class Anchors {

    private final Ink ink;
    private final List<Span> names;
    private final Map<Identity, List<Extent>> places = new LinkedHashMap<>();

    Anchors(GoldArticle article, Ink ink) {
        this.ink = ink;
        this.names = CapitalRuns.in(article.text()).stream()
                .map(CapitalRuns.Run::span)
                .toList();
        Map<String, Integer> owners = new HashMap<>();
        for (Identity identity : article.identities()) {
            owners.merge(Spans.text(article.text(), identity.anchor()), 1, Integer::sum);
        }
        for (Identity identity : article.identities()) {
            List<Extent> found = new ArrayList<>(List.of(ink.extent(identity.anchor())));
            String words = Spans.text(article.text(), identity.anchor());
            if (identity.anchor().size() == 1 && isNamed(identity) && owners.get(words) == 1) {
                occurrences(article.text(), words).forEach(span -> found.add(ink.extent(List.of(span))));
            }
            places.put(identity, found.stream().distinct().toList());
        }
    }

    /** Returns the identities in the order of their anchors. */
    List<Identity> identities() {
        return List.copyOf(places.keySet());
    }

    /** Returns whether an identity has a name, as far as the words of its anchor tell. */
    boolean isNamed(Identity identity) {
        return names.stream().anyMatch(name -> identity.anchor().stream().anyMatch(name::overlaps));
    }

    /** Returns whether a mention is a name or part of one and nothing else. */
    boolean isBareName(Extent mention) {
        return mention.pieces().stream().anyMatch(piece -> names.stream().anyMatch(name -> name.contains(piece)));
    }

    /**
     * Returns how well a mention covers an identity's fullest name, 0 to 2: 0 where they share less than half of the shorter one; at the
     * anchor itself more than elsewhere.
     */
    double cover(Identity identity, Extent mention) {
        double most = 0;
        List<Extent> found = places.get(identity);
        for (int i = 0; i < found.size(); i++) {
            if (Overlap.shares(ink, found.get(i), mention)) {
                most = Math.max(most, Overlap.union(ink, found.get(i), mention) + (i == 0 ? 1 : 0));
            }
        }
        return most;
    }

    private static List<Span> occurrences(String text, String words) {
        List<Span> found = new ArrayList<>();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            int end = i + words.length();
            boolean whole = (i == 0 || !Character.isLetterOrDigit(text.codePointBefore(i)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
            if (whole) {
                found.add(new Span(i, end));
            }
        }
        return found;
    }
}
