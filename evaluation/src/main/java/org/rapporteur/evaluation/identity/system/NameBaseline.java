package org.rapporteur.evaluation.identity.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.SourceClass;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.CapitalRuns;
import org.rapporteur.record.Span;

/**
 * Takes a source that is no name for a name of the article. Names are runs of capitals; those with the same last word are one. A source
 * that is a name, by the labels, is the first name in it. Only names that the article somewhere gives in two words or more are chosen
 * from, which leaves most places out.
 */
public enum NameBaseline implements IdentitySystem {
    /** The name that ends last before the source. */
    NEAREST {
        @Override
        Optional<String> choose(List<CapitalRuns.Run> full, GoldSource source) {
            return full.stream()
                    .filter(run -> run.span().end() <= source.spans().get(0).start())
                    .reduce((one, later) -> later)
                    .map(CapitalRuns.Run::last);
        }
    },

    /** The name that the article has most often; of equals the first. */
    FREQUENT {
        @Override
        Optional<String> choose(List<CapitalRuns.Run> full, GoldSource source) {
            Map<String, Integer> often = new LinkedHashMap<>();
            full.forEach(run -> often.merge(run.last(), 1, Integer::sum));
            return often.entrySet().stream()
                    .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                    .map(Map.Entry::getKey);
        }
    };

    /** Returns the key of the name that a source is taken for. */
    abstract Optional<String> choose(List<CapitalRuns.Run> full, GoldSource source);

    @Override
    public Answers answer(GoldArticle article) {
        List<CapitalRuns.Run> runs = CapitalRuns.in(article.text());
        Map<String, Integer> longest = new LinkedHashMap<>();
        Map<String, List<List<Span>>> mentions = new LinkedHashMap<>();
        for (CapitalRuns.Run run : runs) {
            longest.merge(run.last(), run.words(), Math::max);
            mentions.computeIfAbsent(run.last(), key -> new ArrayList<>()).add(List.of(run.span()));
        }
        List<CapitalRuns.Run> full =
                runs.stream().filter(run -> longest.get(run.last()) > 1).toList();
        List<Answer> answers = new ArrayList<>();
        for (GoldSource source : article.sources()) {
            answers.add(source.kind() == SourceClass.NAME ? own(runs, source) : other(full, source));
        }
        return Answers.of(article, answers, mentions);
    }

    private Answer other(List<CapitalRuns.Run> full, GoldSource source) {
        return choose(full, source)
                .map(key -> Answer.of(key, name()))
                .orElseGet(() -> Answer.none("no name to choose"));
    }

    private static Answer own(List<CapitalRuns.Run> runs, GoldSource source) {
        return runs.stream()
                .filter(run -> source.spans().stream().anyMatch(span -> span.contains(run.span())))
                .findFirst()
                .map(run -> Answer.of(run.last(), "own name"))
                .orElseGet(() -> Answer.of("alone " + source.spans(), "own name"));
    }
}
