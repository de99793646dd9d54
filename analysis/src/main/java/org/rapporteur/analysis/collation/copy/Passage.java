package org.rapporteur.analysis.collation.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analysis.collation.text.Diff;

/** Shared stretches that stand near one another in both reports, in the same order: one passage, rewritten in places. */
final class Passage {

    /** At most so many words lie between two stretches of one passage, on either side. */
    static final int GAP = 15;

    /** A stretch is tried on so many of the passages begun last. */
    private static final int OPEN = 16;

    private final Page one;
    private final Page other;
    private final List<Runs.Run> runs = new ArrayList<>();

    private Passage(Page one, Page other, Runs.Run first) {
        this.one = one;
        this.other = other;
        runs.add(first);
    }

    /** Returns the passages of two reports in the order of the one. */
    static List<Passage> of(Page one, Page other) {
        List<Passage> passages = new ArrayList<>();
        for (Runs.Run run : Runs.of(one, other)) {
            Passage nearest = null;
            int least = Integer.MAX_VALUE;
            for (int i = passages.size() - 1; i >= Math.max(0, passages.size() - OPEN); i--) {
                int distance = passages.get(i).distance(run);
                if (distance < least) {
                    nearest = passages.get(i);
                    least = distance;
                }
            }
            if (nearest == null) {
                passages.add(new Passage(one, other, run));
            } else {
                nearest.add(run);
            }
        }
        passages.forEach(Passage::fill);
        passages.sort(Comparator.comparing(Passage::from).thenComparing(Passage::to));
        return passages;
    }

    private Runs.Run last() {
        return runs.get(runs.size() - 1);
    }

    /** Returns how many words lie between the passage's end and the stretch, the greater of both sides; the greatest number if too many. */
    private int distance(Runs.Run run) {
        int cut = Math.max(0, Math.max(last().fromEnd() - run.from(), last().toEnd() - run.to()));
        int gap = Math.max(run.from() - last().fromEnd(), run.to() - last().toEnd());
        return run.length() - cut < 2 || gap > GAP ? Integer.MAX_VALUE : Math.max(gap, 0);
    }

    /** Adds a stretch without what the last one holds already. */
    private void add(Runs.Run run) {
        int cut = Math.max(0, Math.max(last().fromEnd() - run.from(), last().toEnd() - run.to()));
        runs.add(new Runs.Run(run.from() + cut, run.to() + cut, run.length() - cut));
    }

    /** Adds the words that are the same between two stretches, too few to be one of them. */
    private void fill() {
        List<Runs.Run> all = new ArrayList<>();
        for (Runs.Run run : runs) {
            if (!all.isEmpty()) {
                Runs.Run before = all.get(all.size() - 1);
                for (Diff.Step step : Diff.of(
                        one.words().subList(before.fromEnd(), run.from()),
                        other.words().subList(before.toEnd(), run.to()))) {
                    if (step.equal()) {
                        int length = step.fromEnd() - step.from();
                        all.add(new Runs.Run(before.fromEnd() + step.from(), before.toEnd() + step.to(), length));
                    }
                }
            }
            all.add(run);
        }
        runs.clear();
        runs.addAll(all);
    }

    int from() {
        return runs.get(0).from();
    }

    int fromEnd() {
        return last().fromEnd();
    }

    int to() {
        return runs.get(0).to();
    }

    int toEnd() {
        return last().toEnd();
    }

    List<Runs.Run> runs() {
        return runs;
    }

    /** Returns how many words are the same. */
    int same() {
        return runs.stream().mapToInt(Runs.Run::length).sum();
    }

    /** Returns how many of the words that are the same stand outside quotation marks in both reports. */
    int narrative() {
        int words = 0;
        for (Runs.Run run : runs) {
            for (int i = 0; i < run.length(); i++) {
                if (!one.isQuoted(run.from() + i) && !other.isQuoted(run.to() + i)) {
                    words++;
                }
            }
        }
        return words;
    }

    Pair pair() {
        return new Pair(one.span(from(), fromEnd()), other.span(to(), toEnd()));
    }
}
