package org.rapporteur.evaluation.identity;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Meter;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.Bcubed;
import org.rapporteur.evaluation.identity.score.IdentityScorer;
import org.rapporteur.evaluation.identity.score.Verdict;
import org.rapporteur.evaluation.identity.system.Chains;
import org.rapporteur.evaluation.identity.system.FoundSources;
import org.rapporteur.evaluation.identity.system.GivenSources;
import org.rapporteur.evaluation.identity.system.IdentitySystem;
import org.rapporteur.evaluation.identity.system.NameBaseline;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.service.Annotator;

/**
 * Scores who the sources of articles of PolNeAR are taken for, given the sources and from the text alone, beside what it has to be better
 * than. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class IdentityEvaluation {

    private static final String GIVEN = "given";
    private static final String END_TO_END = "endToEnd";

    private IdentityEvaluation() {}

    /**
     * What is evaluated.
     *
     * @param whole reads a report to the end
     * @param reading finds at least the quotations; what it says of statements and identities is not used
     * @param joining joins the sources of the statements that a record has
     */
    public record Evaluated(Annotator whole, Annotator reading, Annotator joining) {}

    /**
     * What it is measured on.
     *
     * @param folder of PolNeAR, with {@code text/} and {@code attributions/}
     * @param labels the file of labels ({@link IdentityFile})
     * @param chains a file of coreference chains ({@link Chains}), or null for that beside the labels, if any
     */
    public record Measured(Path folder, Path labels, Path chains) {}

    /**
     * Runs everything over every labelled article and compares.
     *
     * @param progress is told after each article
     * @param errors receives what is not right of the sources given, one JSON object a line; it holds words of the articles;
     *     {@link Writer#nullWriter} where nobody wants it
     * @throws IOException when a file cannot be read or labels do not fit the text, naming the file, or errors cannot be written
     */
    public static Evaluation run(Evaluated evaluated, Measured measured, Progress progress, Writer errors)
            throws IOException {
        Articles articles = Articles.in(measured.folder());
        IdentityFile labels = IdentityFile.read(measured.labels());
        Meter meter = new Meter();
        Map<String, IdentitySystem> systems = new LinkedHashMap<>();
        systems.put(
                GIVEN,
                new GivenSources(
                        name -> articles.read(name).gold(),
                        evaluated.reading()::annotate,
                        evaluated.joining()::annotate));
        systems.put(END_TO_END, new FoundSources(record -> meter.annotate(evaluated.whole(), record)));
        systems.put("nearest", NameBaseline.NEAREST);
        systems.put("frequent", NameBaseline.FREQUENT);
        Optional<Path> chains = chains(measured);
        if (chains.isPresent()) {
            systems.put("corenlp", Chains.read(chains.get()));
        }
        Map<String, IdentityScorer> scorers = new LinkedHashMap<>();
        systems.keySet().forEach(name -> scorers.put(name, new IdentityScorer()));
        IdentityErrors list = new IdentityErrors(errors);
        int done = 0;
        for (String name : labels.articles()) {
            GoldArticle article = labels.article(name, articles.read(name).text());
            for (Map.Entry<String, IdentitySystem> system : systems.entrySet()) {
                Answers answers = system.getValue().answer(article);
                List<Verdict> verdicts = scorers.get(system.getKey()).add(article, answers);
                if (system.getKey().equals(GIVEN)) {
                    list.add(article, answers, verdicts);
                }
            }
            progress.at(++done, labels.articles().size());
        }
        Optional<Bcubed> passes = SecondPass.compare(measured.labels(), labels, articles);
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", meter.words());
        counts.put("articles", labels.articles().size());
        return new Evaluation(
                evaluated.whole().maker().written(),
                digests(measured, articles, labels, chains),
                figures(scorers, passes),
                counts(counts, scorers, passes),
                meter.figures());
    }

    private static Map<String, Object> figures(Map<String, IdentityScorer> scorers, Optional<Bcubed> passes) {
        Map<String, Object> figures = new LinkedHashMap<>();
        scorers.forEach((name, scorer) -> {
            figures.put(name, scorer.figures());
            if (name.equals(END_TO_END)) {
                figures.put("found", scorer.found());
            }
        });
        passes.ifPresent(both -> figures.put("passes", Map.of("b3", both.figures())));
        return figures;
    }

    private static Map<String, Object> counts(
            Map<String, Object> counts, Map<String, IdentityScorer> scorers, Optional<Bcubed> passes) {
        scorers.forEach((name, scorer) -> {
            counts.put(name, scorer.counts());
            if (name.equals(END_TO_END)) {
                counts.put("found", scorer.foundCounts());
            }
        });
        passes.ifPresent(both -> counts.put("passes", Map.of("b3", Map.of("n", both.sources()))));
        return counts;
    }

    private static Map<String, String> digests(
            Measured measured, Articles articles, IdentityFile labels, Optional<Path> chains) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put(Evaluation.CORPUS, articles.digest(labels.articles()));
        digests.put("labels", digest(measured.labels()));
        if (chains.isPresent()) {
            digests.put("chains", digest(chains.get()));
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return CorpusDigest.of(absolute.getParent(), List.of(absolute));
    }

    /** Returns the file of chains: the one named, else {@code corenlp-coreference-X.tsv} beside the labels {@code identity-X.tsv}. */
    private static Optional<Path> chains(Measured measured) {
        if (measured.chains() != null) {
            return Optional.of(measured.chains());
        }
        String name = measured.labels().getFileName().toString();
        return Optional.of(measured.labels().resolveSibling(name.replaceFirst("^identity", "corenlp-coreference")))
                .filter(file -> !file.equals(measured.labels()) && Files.exists(file));
    }
}
