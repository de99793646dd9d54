package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;

/**
 * The words of all sources of another part of the corpus, in small letters: who was seen in training. Immutable.
 */
final class Speakers {

    private final Set<String> words;
    private final String digest;

    private Speakers(Set<String> words, String digest) {
        this.words = words;
        this.digest = digest;
    }

    /**
     * Reads the sources of a folder of PolNeAR.
     *
     * @throws IOException when it cannot be read, naming the file
     */
    static Speakers of(Path folder) throws IOException {
        Articles articles = Articles.in(folder);
        Set<String> words = new HashSet<>();
        for (String name : articles.names()) {
            Article article = articles.read(name);
            Ink ink = Ink.of(article.text());
            for (Attribution attribution : article.gold()) {
                for (Words.At word : Words.in(article.text(), ink.extent(attribution.get(Role.SOURCE)))) {
                    words.add(word.text().toLowerCase(Locale.ROOT));
                }
            }
        }
        return new Speakers(words, articles.digest());
    }

    /** Returns the digest of the part of the corpus. */
    String digest() {
        return digest;
    }

    /** Returns whether the last word of a source is a word of any source seen; empty where it has no word. */
    Optional<Boolean> seen(String text, Extent source) {
        List<Words.At> found = Words.in(text, source);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(words.contains(found.get(found.size() - 1).text().toLowerCase(Locale.ROOT)));
    }
}
