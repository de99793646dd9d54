package org.rapporteur.evaluation.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.evaluation.polnear.Articles;

/** How far two people who read the same statements agree. Stateless. */
final class Readings {

    private Readings() {}

    /**
     * Compares the second reading beside the labels with the first.
     *
     * @param labels {@code X.tsv}; the readings are {@code X-first-reading.tsv} and {@code X-second-reading.tsv}
     * @return the comparison over all statements; empty where a reading is not there
     * @throws IOException when they cannot be read or are not of the same statements, naming the file
     */
    static Optional<ActScorer> compare(Path labels, Articles articles) throws IOException {
        String name = labels.getFileName().toString().replaceFirst("\\.tsv$", "");
        Path first = labels.resolveSibling(name + "-first-reading.tsv");
        Path second = labels.resolveSibling(name + "-second-reading.tsv");
        if (!Files.exists(first) || !Files.exists(second)) {
            return Optional.empty();
        }
        ActFile one = ActFile.read(first);
        ActFile other = ActFile.read(second);
        ActScorer scorer = new ActScorer();
        for (String article : one.articles()) {
            String text = articles.read(article).text();
            List<GoldStatement> ours = one.statements(article, text);
            List<GoldStatement> theirs = other.statements(article, text);
            if (!ours.stream()
                    .map(GoldStatement::where)
                    .toList()
                    .equals(theirs.stream().map(GoldStatement::where).toList())) {
                throw new IOException(second + ": not the statements of " + first + " in the article " + article);
            }
            Ink ink = Ink.of(text);
            for (int i = 0; i < ours.size(); i++) {
                scorer.add(ink, ours.get(i).reading(), theirs.get(i).reading());
            }
        }
        return Optional.of(scorer);
    }
}
