package org.rapporteur.evaluation.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.evaluation.identity.score.Bcubed;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.record.Span;

/** How far two readers agree who labelled the same articles: the ceiling of any figure. Stateless. */
final class SecondPass {

    private static final String ENDING = ".tsv";

    private SecondPass() {}

    /**
     * Compares labels with {@code X-second-pass.tsv} beside their file {@code X.tsv}. Empty
     * where there is no such file.
     *
     * @throws IOException when a file cannot be read or does not fit the texts, naming it
     */
    static Optional<Bcubed> compare(Path file, IdentityFile labels, Articles articles) throws IOException {
        String name = file.getFileName().toString();
        String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path other = file.resolveSibling(plain + "-second-pass" + ENDING);
        if (!Files.exists(other)) {
            return Optional.empty();
        }
        IdentityFile second = IdentityFile.read(other);
        Bcubed b3 = new Bcubed();
        for (String article : second.articles()) {
            String text = articles.read(article).text();
            Map<List<Span>, String> identities = new HashMap<>();
            for (GoldSource source : second.article(article, text).sources()) {
                identities.put(source.spans(), source.identity().id());
            }
            List<String> gold = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            for (GoldSource source : labels.article(article, text).sources()) {
                gold.add(source.identity().id());
                answers.add(identities.get(source.spans()));
            }
            b3.add(gold, answers);
        }
        return Optional.of(b3);
    }
}
