package org.rapporteur.evaluation.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.engine.collation.Conclusions;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.ScoreCommand;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * Scores collating on mutants: article and mutant are read by the same annotator, as reports of two outlets, the mutant's a day later,
 * and collated. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class MutantEvaluation {

    private static final String OUTLET = "mutant";
    private static final String COUNT = "--count";
    private static final String KIND = "--kind";

    private MutantEvaluation() {}

    /**
     * What is wanted.
     *
     * @param kinds of mutants
     * @param count how many in all
     * @param errors receives what was missed and what is false, one JSON object a line; {@link Writer#nullWriter} where nobody
     *     wants it
     */
    public record Wanted(Collection<MutationKind> kinds, int count, Writer errors) {

        /** Validates; throws an exception naming the value at fault. */
        public Wanted {
            kinds = List.copyOf(kinds);
            if (count < 1 || kinds.isEmpty()) {
                throw new IllegalArgumentException(
                        "at least one mutant of some kind is to be made, got " + count + " of " + kinds);
            }
        }

        /**
         * Returns what is wanted by the keys of kinds.
         *
         * @param kinds {@link MutationKind#key}, or null for all
         * @throws IllegalArgumentException naming a key that no kind has, or a count below one
         */
        public static Wanted of(Collection<String> kinds, int count, Writer errors) {
            Set<MutationKind> chosen = EnumSet.allOf(MutationKind.class);
            if (kinds != null) {
                chosen.clear();
                kinds.forEach(key -> chosen.add(MutationKind.of(key)));
            }
            return new Wanted(chosen, count, errors);
        }

        /** Returns the command that gives these figures. */
        public ScoreCommand command(Path folder, String annotator) {
            Map<String, String> options = new LinkedHashMap<>();
            options.put(COUNT, String.valueOf(count));
            if (kinds.size() < MutationKind.values().length) {
                options.put(KIND, kinds.stream().map(MutationKind::key).collect(Collectors.joining(",")));
            }
            return new ScoreCommand("mutants", Corpora.name(folder), annotator, options);
        }

        /** Returns what a command asks for, nobody wanting the errors. */
        public static Wanted of(ScoreCommand command) {
            String kinds = command.options().get(KIND);
            int count = Integer.parseInt(command.options().get(COUNT));
            return of(kinds == null ? null : List.of(kinds.split(",")), count, Writer.nullWriter());
        }
    }

    /**
     * Makes mutants and scores.
     *
     * @param annotator reads articles and mutants
     * @param folder of PolNeAR, with {@code text/} and {@code attributions/}
     * @param progress is told after each mutant
     * @throws IOException when the corpus cannot be read, naming the file, or errors cannot be written
     */
    public static Evaluation run(Annotator annotator, Path folder, Wanted wanted, Progress progress)
            throws IOException {
        Articles articles = Articles.in(folder);
        Meter meter = new Meter();
        Mutants mutants = new Mutants(articles, annotator, meter);
        MutantScorer scorer = new MutantScorer(wanted.kinds());
        ErrorLines errors = new ErrorLines(wanted.errors());
        try {
            mutants.make(wanted.kinds(), wanted.count(), progress, mutant -> {
                ReportRecord read = meter.annotate(annotator, report(mutant));
                scorer.add(mutant, read, Conclusions.of(List.of(mutant.original(), read)), errors);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("articles", mutants.used().size());
        counts.putAll(scorer.counts());
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, articles.digest(mutants.used()));
        return new Evaluation(annotator.maker().written(), digests, scorer.figures(), counts, meter.figures());
    }

    private static ReportRecord report(Mutant mutant) throws IOException {
        Report original = mutant.original().report();
        LocalDate day = original.published().value();
        String date = day == null ? "undated" : day.plusDays(1).toString();
        return CorpusReport.of(OUTLET + "_" + date + "_" + original.id(), mutant.text());
    }
}
