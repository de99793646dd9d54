package org.rapporteur.evaluation.identity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.SourceClass;

/** Adds up what one system answered about articles. Confined to one thread. */
public final class IdentityScorer {

    private static final String ALL = "all";
    private static final String CLEAR = "clear";
    private static final String B3 = "b3";
    private static final String B3_CLEAR = "b3Clear";

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Bcubed all = new Bcubed();
    private final Bcubed clear = new Bcubed();

    /** Makes one that has counted nothing. */
    public IdentityScorer() {
        for (SourceClass kind : SourceClass.values()) {
            tallies.put(kind.word(), new Tally());
            if (kind == SourceClass.NOMINAL) {
                tallies.put(history(false), new Tally());
                tallies.put(history(true), new Tally());
            }
        }
        tallies.put(ALL, new Tally());
        tallies.put(CLEAR, new Tally());
    }

    /** Adds the answers about an article and returns what became of each, in the order of its sources. */
    public List<Verdict> add(GoldArticle article, Answers answers) {
        List<Verdict> verdicts = Judge.of(article, answers);
        verdicts.forEach(this::add);
        b3(all, verdicts);
        b3(
                clear,
                verdicts.stream().filter(verdict -> !verdict.source().unclear()).toList());
        return verdicts;
    }

    /** Returns {@code accuracy}, {@code answered} and {@code wrong} of each class of sources, and B³. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> figures.put(name, tally.figures()));
        figures.put(B3, all.figures());
        figures.put(B3_CLEAR, clear.figures());
        return figures;
    }

    /** Returns {@code n}, the number of sources, for whatever {@link #figures} has. */
    public Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> counts.put(name, Map.of("n", tally.sources)));
        counts.put(B3, Map.of("n", all.sources()));
        counts.put(B3_CLEAR, Map.of("n", clear.sources()));
        return counts;
    }

    /** Returns the share of sources that the system has at all ({@code r}), and how many of those are right ({@code accuracy}). */
    public Map<String, Object> found() {
        Map<String, Object> figures = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> figures.put(name, tally.ofFound()));
        return figures;
    }

    /** Returns {@code n}, the number of sources found, for whatever {@link #found} has. */
    public Map<String, Object> foundCounts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> counts.put(name, Map.of("n", tally.found)));
        return counts;
    }

    private void add(Verdict verdict) {
        GoldSource source = verdict.source();
        List<String> names = new ArrayList<>(List.of(source.kind().word(), ALL));
        if (source.kind() == SourceClass.NOMINAL) {
            names.add(history(source.seen()));
        }
        if (!source.unclear()) {
            names.add(CLEAR);
        }
        names.forEach(name -> tallies.get(name).add(verdict));
    }

    private static String history(boolean seen) {
        return SourceClass.NOMINAL.word() + (seen ? "Seen" : "New");
    }

    private static void b3(Bcubed sum, List<Verdict> verdicts) {
        List<String> gold = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        verdicts.forEach(verdict -> {
            gold.add(verdict.source().identity().id());
            answers.add(verdict.answer().entity());
        });
        sum.add(gold, answers);
    }

    /** The verdicts on sources of one class. */
    private static final class Tally {
        private int sources;
        private int found;
        private int answered;
        private int right;

        void add(Verdict verdict) {
            sources++;
            found += verdict.answer().found() ? 1 : 0;
            answered += verdict.answered() ? 1 : 0;
            right += verdict.right() ? 1 : 0;
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("accuracy", share(right, sources));
            figures.put("answered", share(answered, sources));
            figures.put("wrong", share(answered - right, answered));
            return figures;
        }

        Map<String, Object> ofFound() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("r", share(found, sources));
            figures.put("accuracy", share(right, found));
            return figures;
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
