package org.rapporteur.evaluation.mutant;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.polnear.Article;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * Makes mutants of a folder of PolNeAR: the articles are taken in an order of their own, the same each time, and from each at most one
 * of a kind is made, until there are enough of every kind. For one thread.
 */
final class Mutants {

    /** From which all chance follows. */
    static final long SEED = 20071219L;

    /** Longer articles are left out; how long an article is changes the cost more than the figures. */
    static final int LONGEST = 6_000;

    private final Articles articles;
    private final Annotator annotator;
    private final Meter meter;
    private final List<String> used = new ArrayList<>();

    Mutants(Articles articles, Annotator annotator, Meter meter) {
        this.articles = articles;
        this.annotator = annotator;
        this.meter = meter;
    }

    /** Receives the mutants. */
    @FunctionalInterface
    interface Taker {
        /** Takes one. */
        void take(Mutant mutant) throws IOException;
    }

    /**
     * Makes them.
     *
     * @param kinds of these, as evenly as the number allows, earlier kinds one more
     * @param count so many in all, as far as the articles allow
     * @param progress is told after each
     * @throws IOException when an article cannot be read, naming it
     */
    void make(Collection<MutationKind> kinds, int count, Progress progress, Taker taker) throws IOException {
        Map<MutationKind, Integer> wanted = new EnumMap<>(MutationKind.class);
        int i = 0;
        for (MutationKind kind : kinds) {
            wanted.put(kind, count / kinds.size() + (i++ < count % kinds.size() ? 1 : 0));
        }
        int made = 0;
        for (String name : order()) {
            Article article = articles.read(name);
            String text = article.text();
            List<MutationKind> open = wanted.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() > 0 && entry.getKey().mutator().mayApply(text))
                    .map(Map.Entry::getKey)
                    .toList();
            if (open.isEmpty() || text.length() > LONGEST) {
                continue;
            }
            ReportRecord record = meter.annotate(annotator, CorpusReport.of(name, text));
            used.add(name);
            for (MutationKind kind : open) {
                Optional<Mutant> mutant = mutant(kind, record);
                if (mutant.isPresent()) {
                    wanted.merge(kind, -1, Integer::sum);
                    taker.take(mutant.get());
                    progress.at(++made, count);
                }
            }
        }
    }

    private static Optional<Mutant> mutant(MutationKind kind, ReportRecord record) {
        Random random =
                new Random(SEED ^ record.report().id().hashCode() ^ kind.key().hashCode());
        return kind.mutator().choose(record, random).map(rewriting -> {
            List<Change> changes = new ArrayList<>();
            String text = rewriting.apply(changes);
            return new Mutant(kind, record, text, changes);
        });
    }

    private List<String> order() {
        List<String> names = new ArrayList<>(articles.names());
        Collections.shuffle(names, new Random(SEED));
        return names;
    }

    /** Returns the names of the articles read. */
    List<String> used() {
        return List.copyOf(used);
    }
}
