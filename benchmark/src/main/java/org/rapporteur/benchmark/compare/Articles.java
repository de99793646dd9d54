package org.rapporteur.benchmark.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.benchmark.Words;

/**
 * The articles to measure on: PolNeAR's development part, or an even choice of it. Immutable.
 *
 * @param files the texts' files, in the order of their names
 * @param of how many there were to choose from
 */
record Articles(List<Path> files, int of) {

    /** Where they lie in the folder of corpora. */
    static final String FOLDER = "data/polnear/dev";

    /** The environment variable that names the folder of corpora, and the property that stands in for it. */
    static final String VARIABLE = "RAPPORTEUR_CORPORA";

    private static final String PROPERTY = "rapporteur.corpora.default";

    /** Copies the list. */
    Articles {
        files = List.copyOf(files);
    }

    /** Returns the folder of corpora: what the variable names, else {@code shared} beside the checkout. */
    static Path corpora() {
        String named = System.getenv(VARIABLE);
        return Path.of(named != null ? named : System.getProperty(PROPERTY, "../shared"));
    }

    /**
     * Chooses articles evenly over their names, which begin with the outlet: of 84 articles of seven outlets, 12 are every
     * seventh.
     *
     * @param corpora the folder of corpora
     * @param wanted how many, at least 1; all where there are fewer
     * @throws IOException when the corpus is absent, saying so and what to do
     */
    static Articles in(Path corpora, int wanted) throws IOException {
        Path folder = corpora.resolve(FOLDER).resolve("text");
        if (!Files.isDirectory(folder)) {
            throw new IOException("the corpus is absent: there is no folder " + folder + ". Set " + VARIABLE
                    + " to the folder that holds " + FOLDER + "; nothing was measured");
        }
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        if (all.isEmpty()) {
            throw new IOException("the corpus is empty: no file in " + folder + " ends in .txt; nothing was measured");
        }
        int number = Math.min(wanted, all.size());
        return new Articles(
                IntStream.range(0, number)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / number)))
                        .toList(),
                all.size());
    }

    /** Returns what a result says of them: how many of how many, their words, and the SHA-256 of their bytes in order. */
    Map<String, Object> described() throws IOException {
        MessageDigest digest = sha256();
        long words = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            digest.update(bytes);
            words += Words.count(new String(bytes, StandardCharsets.UTF_8));
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("corpus", FOLDER);
        description.put("articles", files.size());
        description.put("of", of);
        description.put("words", words);
        description.put("digest", "sha256:" + HexFormat.of().formatHex(digest.digest()));
        return description;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
