package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Diff;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.report.TimeExpression;

/**
 * Places that two nearly equal sentences name behind the same word ("in", "at", "near") and differently. Immutable.
 */
final class PlaceConflicts {

    private static final double LEAST = 0.6;
    private static final int LONGEST = 4;
    private static final Set<String> BEFORE =
            Set.of("in", "at", "near", "from", "outside", "inside", "toward", "towards");

    private final Ground ground;
    private final Pairs pairs;

    PlaceConflicts(Ground ground, Pairs pairs) {
        this.ground = ground;
        this.pairs = pairs;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Pairs.Pair pair : pairs.list()) {
            if (pair.alike() >= LEAST) {
                for (Diff.Step step : Diff.of(pair.one().words(), pair.other().words())) {
                    compare(pair, step, findings);
                }
            }
        }
        return findings;
    }

    private void compare(Pairs.Pair pair, Diff.Step step, List<Finding> findings) {
        List<Word> ones = pair.one().words();
        List<Word> others = pair.other().words();
        if (step.equal()
                || step.from() == 0
                || step.to() == 0
                || !BEFORE.contains(ones.get(step.from() - 1).key())) {
            return;
        }
        List<Word> one = ones.subList(step.from(), step.fromEnd());
        List<Word> other = others.subList(step.to(), step.toEnd());
        if (isPlace(pair.one(), one) && isPlace(pair.other(), other) && !share(one, other)) {
            List<Evidence> places = List.of(evidence(pair.one(), one), evidence(pair.other(), other));
            List<Evidence> sentences = List.of(
                    ground.evidence(pair.one().telling(), pair.one().span()),
                    ground.evidence(pair.other().telling(), pair.other().span()));
            String text = "The same is told of different places, "
                    + places.get(0).value() + " and " + places.get(1).value() + ". " + ground.sides(sentences);
            findings.add(ground.conflict("place", null, places, text));
        }
    }

    private Evidence evidence(Pairs.Sentence sentence, List<Word> words) {
        return ground.evidence(sentence.telling(), span(words));
    }

    private static Span span(List<Word> words) {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    /** Capitals throughout, no time and nobody. */
    private static boolean isPlace(Pairs.Sentence sentence, List<Word> words) {
        if (words.isEmpty() || words.size() > LONGEST || !words.stream().allMatch(Word::capital)) {
            return false;
        }
        Span span = span(words);
        boolean time = sentence.telling().list(TimeExpression.class).stream()
                .anyMatch(each -> each.spans().stream().anyMatch(span::overlaps));
        boolean person = sentence.telling().list(Entity.class).stream()
                .filter(each -> each.kind() == EntityKind.PERSON)
                .anyMatch(each -> each.evidence().stream().anyMatch(span::overlaps));
        return !time && !person;
    }

    private static boolean share(List<Word> one, List<Word> other) {
        return one.stream()
                .anyMatch(word -> other.stream().anyMatch(each -> Lexical.areOneName(word.key(), each.key())));
    }
}
