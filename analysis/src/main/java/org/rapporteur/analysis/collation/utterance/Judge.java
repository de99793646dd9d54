package org.rapporteur.analysis.collation.utterance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Source;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.report.TimeExpression;

/**
 * Says whether two pieces print one saying. Words in quotation marks decide by themselves, whoever they are ascribed to; words told
 * need the same speaker. The thresholds were set by hand on the sentences of the acceptance cases and the invented ones of the tests:
 * a saying claimed wrongly is worse than one missed.
 */
final class Judge {

    /** Words in a row, and their weight, that show one wording whoever speaks. */
    private static final int ROW = 6;

    private static final double ROW_WEIGHT = 10;
    private static final double ROW_COVER = 0.6;

    /** The share of the heavier side that must be shared where words are told and the speakers not known to be one. */
    private static final double VERBATIM = 0.9;

    /** The same for one speaker. */
    private static final int OWN_ROW = 4;

    private static final double OWN_WEIGHT = 8;
    private static final double OWN_COVER = 0.5;

    /** What must be shared, in weight and in terms, by words that are told. */
    private static final double TOLD_WEIGHT = 11;

    private static final int TOLD_TERMS = 3;

    /**
     * How much of the told words must be found in a primary source, and how much of both where there is none: a primary source has all
     * that was said, while two outlets each choose, and may have chosen different sentences.
     */
    private static final double IN_SOURCE = 0.5;

    private static final double IN_BOTH = 0.62;

    private static final int DAYS_APART = 1;

    private final Material material;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<String>> sources = new HashMap<>();
    private final Map<Integer, Side> sides = new HashMap<>();
    private final Map<String, Optional<TimeExpression>> times = new HashMap<>();

    Judge(Material material) {
        this.material = material;
    }

    /** Returns what holds the two together; or null. */
    Bond judge(Piece one, Piece other) {
        boolean overlap = one.isSameReport(other) && one.span().overlaps(other.span());
        if (overlap || !isCompatible(one.said(), other.said())) {
            return null;
        }
        Tie tie = tie(one, other);
        boolean own = tie == Tie.SAME || tie == Tie.MEMBER;
        Alignment alignment = Alignment.of(side(one), side(other));
        double weight = alignment.weight();
        double cover = alignment.cover();
        boolean bothQuoted = one.quoted() && other.quoted();
        boolean any = alignment.longest() >= ROW
                && weight >= ROW_WEIGHT
                && (bothQuoted
                        ? cover >= ROW_COVER
                        : weight
                                >= VERBATIM
                                        * Math.max(
                                                side(one).weight(), side(other).weight()));
        boolean theirs = own && alignment.longest() >= OWN_ROW && weight >= OWN_WEIGHT && cover >= OWN_COVER;
        if (any || theirs) {
            return new Bond(one, other, tie, true, weight * cover + (own ? 10 : 0));
        }
        boolean known = own && (tie == Tie.MEMBER || closest(one, other) == Tie.SAME);
        return known && !bothQuoted ? told(one, other, tie) : null;
    }

    private Side side(Piece piece) {
        return sides.computeIfAbsent(piece.index(), ignored -> new Side(piece.words(), numbers));
    }

    private static Bond told(Piece one, Piece other, Tie tie) {
        Set<String> shared = new HashSet<>(one.terms().keySet());
        shared.retainAll(other.terms().keySet());
        double ones = 0;
        for (String term : shared) {
            ones += one.terms().get(term);
        }
        int count = shared.size();
        for (String name : one.names()) {
            boolean alike = !shared.contains(name)
                    && other.names().stream()
                            .anyMatch(each -> !shared.contains(each) && Lexical.areOneName(name, each));
            if (alike) {
                ones += one.terms().get(name);
                count++;
            }
        }
        boolean enough = ones >= TOLD_WEIGHT && count >= TOLD_TERMS;
        boolean primary = one.primary() || other.primary();
        double least = Math.min(ones / one.weight(), ones / other.weight());
        double ofTold = ones / (one.primary() ? other : one).weight();
        boolean holds = primary ? ofTold >= IN_SOURCE : least >= IN_BOTH;
        return enough && holds ? new Bond(one, other, tie, false, ones * (primary ? ofTold : least)) : null;
    }

    /**
     * Returns how those who said the one stand to those who said the other. Two that reports call by the very same words are taken for
     * one where the same is said: "one official" in two reports of one sentence cannot be shown to be two.
     */
    Tie tie(Piece one, Piece other) {
        Tie closest = closest(one, other);
        if (closest == Tie.SAME) {
            return closest;
        }
        List<String> source = source(one);
        return !source.isEmpty() && source.equals(source(other)) ? Tie.SAME : closest;
    }

    private List<String> source(Piece piece) {
        return sources.computeIfAbsent(piece.index(), ignored -> Source.words(piece.said()));
    }

    /** Returns the closest tie of those who may have said the one to those who may have said the other. */
    private Tie closest(Piece one, Piece other) {
        Tie closest = Tie.UNKNOWN;
        for (Actor first : one.actors()) {
            for (Actor second : other.actors()) {
                Tie tie = speaksFor(first, second)
                        ? Tie.SAME
                        : material.speakers().between(first, second);
                if (closest == Tie.UNKNOWN || tie.compareTo(closest) < 0) {
                    closest = tie;
                }
            }
        }
        return closest;
    }

    /** Returns whether one of the two is the state or body that the other speaks for. */
    private boolean speaksFor(Actor one, Actor other) {
        boolean persons = one.kind() == EntityKind.PERSON && other.kind() == EntityKind.PERSON;
        return !persons && material.speakers().between(one, other) == Tie.PARTY;
    }

    private boolean isCompatible(Said one, Said other) {
        TimeExpression first = time(one);
        TimeExpression second = time(other);
        if (first == null || second == null) {
            return true;
        }
        LocalDate firstEnd = first.to().plusDays(DAYS_APART);
        LocalDate secondEnd = second.to().plusDays(DAYS_APART);
        return !first.from().isAfter(secondEnd) && !second.from().isAfter(firstEnd);
    }

    private TimeExpression time(Said said) {
        String id = said.statement().time();
        return id == null
                ? null
                : times.computeIfAbsent(
                                id,
                                key -> said.telling()
                                        .record()
                                        .find(TimeExpression.class, key)
                                        .filter(time -> time.from() != null))
                        .orElse(null);
    }
}
