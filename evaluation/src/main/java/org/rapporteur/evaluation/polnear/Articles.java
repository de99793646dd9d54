package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.Lines;

/**
 * Reads a folder of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}. Where an article has several
 * annotators the first file by name counts; a text without annotation is left out. Immutable.
 */
public final class Articles {

    private static final String TEXT = ".txt";
    private static final String ANNOTATION = ".ann";

    private final Path folder;

    /** The annotation files by article, in the order of the articles' names. */
    private final Map<String, Path> annotations;

    private Articles(Path folder, Map<String, Path> annotations) {
        this.folder = folder;
        this.annotations = annotations;
    }

    /**
     * Looks which files there are.
     *
     * @throws IOException when the folder has not the two folders or no annotation, saying what is expected
     */
    public static Articles in(Path folder) throws IOException {
        Path attributions = folder.resolve("attributions");
        if (!Files.isDirectory(attributions) || !Files.isDirectory(folder.resolve("text"))) {
            throw new IOException(folder + ": not a folder of PolNeAR: it needs the folders text/ and attributions/");
        }
        Map<String, Path> first = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(attributions, "*" + ANNOTATION)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int annotator = name.lastIndexOf('_');
                if (annotator > 0) {
                    first.merge(name.substring(0, annotator), file, Articles::firstByName);
                }
            }
        }
        if (first.isEmpty()) {
            throw new IOException(attributions + ": no file is named ARTICLE_ANNOTATOR.ann");
        }
        return new Articles(folder, first);
    }

    /** Returns the articles' names in order. */
    public List<String> names() {
        return List.copyOf(annotations.keySet());
    }

    /**
     * Reads one article.
     *
     * @throws IOException when a file is missing, is not UTF-8 or is inconsistent, naming it
     */
    public Article read(String name) throws IOException {
        Path annotation = annotations.get(name);
        if (annotation == null) {
            throw new IOException(folder + ": no annotation of the article " + name);
        }
        return BratFile.read(annotation.toString(), name, Lines.text(textFile(name)), Lines.text(annotation));
    }

    /** Returns the digest of the files that count. */
    String digest() throws IOException {
        return digest(names());
    }

    /**
     * Returns the digest of the files that count of some articles.
     *
     * @throws IOException when one cannot be read
     */
    public String digest(List<String> names) throws IOException {
        List<Path> used = new ArrayList<>();
        for (String name : names) {
            used.add(annotations.get(name));
            used.add(textFile(name));
        }
        return CorpusDigest.of(folder, used);
    }

    private Path textFile(String name) {
        return folder.resolve("text").resolve(name + TEXT);
    }

    private static Path firstByName(Path one, Path other) {
        return one.getFileName().toString().compareTo(other.getFileName().toString()) <= 0 ? one : other;
    }
}
