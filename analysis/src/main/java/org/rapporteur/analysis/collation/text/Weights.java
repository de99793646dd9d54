package org.rapporteur.analysis.collation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells: the logarithm of the share of articles that lack it (K. Spärck Jones, A statistical interpretation of term
 * specificity, Journal of Documentation 28, 1972), over a background of news. Immutable, safe for use by several threads.
 *
 * <p>All forms of a stem weigh what its commonest form does. A word that the background does not have weighs a little more than its
 * rarest, and so do numbers. Unit: nat.
 */
public final class Weights {

    /** A word unknown to the table stands in fewer than three articles. */
    private static final double UNKNOWN = 2;

    private static final Weights NEWS = read("document-frequencies.tsv");

    private final double most;
    private final Map<String, Double> weights;

    private Weights(int articles, Map<String, Integer> frequencies) {
        this.most = Math.log((articles + 1.0) / UNKNOWN);
        Map<String, Double> all = new HashMap<>();
        frequencies.forEach((stem, frequency) -> all.put(stem, Math.log((articles + 1.0) / frequency)));
        this.weights = Map.copyOf(all);
    }

    /** Returns the weights that 840 articles of US news give (PolNeAR, train part; {@code analysis/words/build}). */
    public static Weights news() {
        return NEWS;
    }

    /** Returns the weight of a word by its key: above 0 for any word, at most {@link #most}. */
    public double of(String key) {
        return ofStem(Stems.of(key));
    }

    /** Returns the weight of a stem that {@link Stems} made. */
    public double ofStem(String stem) {
        return weights.getOrDefault(stem, most);
    }

    /** Returns the sum over a row of words. */
    public double of(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += of(word.key());
        }
        return sum;
    }

    /** Returns the weight of a word that the background does not know. */
    public double most() {
        return most;
    }

    private static Weights read(String name) {
        try (InputStream stream = Weights.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + name + ": is the jar whole?");
            }
            int articles = 0;
            Map<String, Integer> frequencies = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    continue;
                }
                int count = Integer.parseInt(line.substring(tab + 1));
                if (tab == 0) {
                    articles = count;
                } else {
                    frequencies.merge(Stems.of(line.substring(0, tab)), count, Math::max);
                }
            }
            return new Weights(articles, frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
