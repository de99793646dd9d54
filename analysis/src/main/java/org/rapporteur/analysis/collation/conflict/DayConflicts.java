package org.rapporteur.analysis.collation.conflict;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.report.TimeExpression;

/**
 * Days that sentences telling the same give differently. A sentence counts that names one time; two times contradict one another when
 * both are known and have no day in common, or when both are days of the week and not the same. Immutable.
 */
final class DayConflicts {

    private static final double LEAST = 0.5;

    private final Ground ground;
    private final Pairs pairs;
    private final Within<TimeExpression> within = new Within<>(TimeExpression.class);

    DayConflicts(Ground ground, Pairs pairs) {
        this.ground = ground;
        this.pairs = pairs;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Pairs.Pair pair : pairs.list()) {
            Optional<TimeExpression> one = time(pair.one());
            Optional<TimeExpression> other = time(pair.other());
            if (pair.alike() >= LEAST && one.isPresent() && other.isPresent() && apart(one.get(), other.get())) {
                List<Evidence> days = List.of(
                        ground.evidence(pair.one().telling(), one.get().spans()),
                        ground.evidence(pair.other().telling(), other.get().spans()));
                List<Evidence> sentences = List.of(
                        ground.evidence(pair.one().telling(), pair.one().span()),
                        ground.evidence(pair.other().telling(), pair.other().span()));
                String text = "The same is told of different days, " + told(one.get()) + " and " + told(other.get())
                        + ". " + ground.sides(sentences);
                findings.add(ground.conflict("date", null, days, text));
            }
        }
        return findings;
    }

    private static String told(TimeExpression time) {
        return time.text() + (time.value() == null ? "" : " (" + time.value() + ")");
    }

    private Optional<TimeExpression> time(Pairs.Sentence sentence) {
        List<TimeExpression> times = within.list(sentence);
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    private static boolean apart(TimeExpression one, TimeExpression other) {
        if (one.from() != null && other.from() != null) {
            return Ascriptions.apart(one, other);
        }
        Set<DayOfWeek> days = days(one);
        Set<DayOfWeek> others = days(other);
        return days.size() == 1 && others.size() == 1 && !days.equals(others);
    }

    /** Returns the day of the week that a time is, or names. */
    private static Set<DayOfWeek> days(TimeExpression time) {
        Set<DayOfWeek> days = new TreeSet<>();
        if (time.from() != null && time.from().equals(time.to())) {
            days.add(time.from().getDayOfWeek());
        } else if (time.from() == null) {
            for (Word word : Words.of(time.text())) {
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word.key()))
                        .forEach(days::add);
            }
        }
        return days;
    }
}
