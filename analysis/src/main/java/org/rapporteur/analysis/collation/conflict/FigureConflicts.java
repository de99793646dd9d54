package org.rapporteur.analysis.collation.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.report.Figure;

/**
 * Figures that sentences telling the same give differently: another number of the same things, or the same number of other things.
 * Numbers that one side rounds, or hedges the right way ("more than 1,000" beside 1,200), are no conflict. Immutable.
 */
final class FigureConflicts {

    /** Smaller numbers stand beside too many things to say what they count. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    /** Sentences as alike as this are about one thing even where the record does not say what is counted. */
    private static final double CLOSE = 0.6;

    private static final Set<String> FEWER = Set.of("under", "below", "nearly", "almost", "most", "fewer", "less");
    private static final Set<String> MORE = Set.of("over", "more", "least", "above", "exceeding");
    private static final Set<String> ABOUT = Set.of("about", "around", "some", "roughly", "approximately", "estimated");

    private final Ground ground;
    private final Pairs pairs;
    private final Within<Figure> within = new Within<>(Figure.class);

    FigureConflicts(Ground ground, Pairs pairs) {
        this.ground = ground;
        this.pairs = pairs;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Pairs.Pair pair : pairs.list()) {
            List<Figure> ones = figures(pair.one());
            List<Figure> others = figures(pair.other());
            for (Figure one : ones) {
                for (Figure other : others) {
                    compare(pair, one, other, ones, others, findings);
                }
            }
        }
        return findings;
    }

    private List<Figure> figures(Pairs.Sentence sentence) {
        return within.list(sentence).stream()
                .filter(figure -> figure.value() != null)
                .toList();
    }

    private void compare(
            Pairs.Pair pair, Figure one, Figure other, List<Figure> ones, List<Figure> others, List<Finding> findings) {
        if (!Objects.equals(one.unit(), other.unit())) {
            return;
        }
        boolean equal = one.value().compareTo(other.value()) == 0;
        if (equal) {
            boolean alone = with(one, ones) == 1 && with(other, others) == 1;
            if (alone && one.value().compareTo(TELLING) >= 0 && countsOther(pair, one, other)) {
                findings.add(
                        finding("what a figure counts", pair, one, other, "The same number counts different things. "));
            }
            return;
        }
        boolean named = one.counts() != null && other.counts() != null;
        boolean same = named ? alike(one.counts(), other.counts()) : one.counts() == null && other.counts() == null;
        boolean about = named || pair.alike() >= CLOSE;
        boolean single = like(one, ones) == 1 && like(other, others) == 1;
        boolean told = with(one, others) > 0 || with(other, ones) > 0;
        if (same && about && single && !told && !fit(pair, one, other)) {
            findings.add(finding("number", pair, one, other, "What is counted is the same, the number is not. "));
        }
    }

    private Finding finding(String topic, Pairs.Pair pair, Figure one, Figure other, String text) {
        List<Evidence> evidence = List.of(
                evidence(pair.one().telling(), one), evidence(pair.other().telling(), other));
        List<Evidence> sentences = List.of(
                ground.evidence(pair.one().telling(), pair.one().span()),
                ground.evidence(pair.other().telling(), pair.other().span()));
        String values = told(one) + " and " + told(other) + ". ";
        return ground.conflict(topic, null, evidence, text + values + ground.sides(sentences));
    }

    private static String told(Figure figure) {
        return figure.text() + (figure.counts() == null ? "" : " (" + figure.counts() + ")");
    }

    private Evidence evidence(Telling telling, Figure figure) {
        return ground.evidence(telling, figure.spans());
    }

    /** How many figures have this value and unit. */
    private static long with(Figure figure, List<Figure> all) {
        return all.stream()
                .filter(each -> Objects.equals(each.unit(), figure.unit())
                        && each.value().compareTo(figure.value()) == 0)
                .count();
    }

    /** How many figures count the like in this unit. */
    private static long like(Figure figure, List<Figure> all) {
        return all.stream()
                .filter(each -> Objects.equals(each.unit(), figure.unit())
                        && (each.counts() == null
                                ? figure.counts() == null
                                : figure.counts() != null && alike(each.counts(), figure.counts())))
                .count();
    }

    private static boolean alike(String one, String other) {
        Set<String> shared = stems(one);
        shared.retainAll(stems(other));
        return !shared.isEmpty();
    }

    /** Neither sentence holds what the figure counts in the other. */
    private static boolean countsOther(Pairs.Pair pair, Figure one, Figure other) {
        return one.counts() != null
                && other.counts() != null
                && !holds(pair.other(), one.counts())
                && !holds(pair.one(), other.counts());
    }

    private static boolean holds(Pairs.Sentence sentence, String counts) {
        Set<String> shared = stems(counts);
        Set<String> held = new HashSet<>();
        sentence.words().forEach(word -> held.add(Stems.of(word.key())));
        shared.retainAll(held);
        return !shared.isEmpty();
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Words.of(words).forEach(word -> stems.add(Stems.of(word.key())));
        return stems;
    }

    /** Whether both numbers can be so: the one is the other rounded, or a hedge allows it. */
    private static boolean fit(Pairs.Pair pair, Figure one, Figure other) {
        return rounds(one.value(), other.value())
                || rounds(other.value(), one.value())
                || hedged(pair.one(), one, other.value())
                || hedged(pair.other(), other, one.value());
    }

    /** Whether the value is the exact one, rounded to as few digits as it shows. */
    private static boolean rounds(BigDecimal value, BigDecimal exact) {
        int digits = value.stripTrailingZeros().precision();
        int shown = exact.stripTrailingZeros().precision();
        return value.signum() != 0
                && digits < shown
                && exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
    }

    private static boolean hedged(Pairs.Sentence sentence, Figure figure, BigDecimal value) {
        int start = Spans.hull(figure.spans()).start();
        Set<String> before = new HashSet<>();
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean behind = words.get(i).end() <= start
                    && (i + 2 >= words.size() || words.get(i + 2).start() >= start);
            if (behind) {
                before.add(words.get(i).key());
            }
        }
        Words.of(figure.text()).forEach(word -> before.add(word.key()));
        int order = value.compareTo(figure.value());
        boolean near = before.stream().anyMatch(ABOUT::contains) && isNear(value, figure.value());
        boolean more = before.stream().anyMatch(MORE::contains) && order > 0;
        boolean fewer = before.stream().anyMatch(FEWER::contains) && order < 0;
        return near || more || fewer;
    }

    /** Within a tenth. */
    private static boolean isNear(BigDecimal value, BigDecimal of) {
        return value.subtract(of).abs().multiply(BigDecimal.TEN).compareTo(of.abs()) <= 0;
    }
}
