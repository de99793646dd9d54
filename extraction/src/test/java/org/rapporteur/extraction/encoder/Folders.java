package org.rapporteur.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes folders that hold a model: the small one of the tests, whose encoder echoes what it is given. */
final class Folders {

    static final String LABELS = "O B-person I-person B-organisation I-organisation B-place I-place B-other I-other";

    private Folders() {}

    /** Fills a folder with the small model: windows of 200 pieces, 40 of context on each side. */
    static Path small(Path folder) {
        return with(folder, "echo.onnx", "window=200\ncontext=40\n");
    }

    /** Fills a folder with the small model and its head for names, of which all must be likelier than one half. */
    static Path withNames(Path folder) {
        return withNames(folder, "names.onnx", LABELS);
    }

    /** Fills a folder with the small model, a graph for its head that finds names, and that head's labels. */
    static Path withNames(Path folder, String graph, String labels) {
        byte[] names = resource(graph);
        write(folder.resolve("names.onnx"), names);
        String settings = "names.sha256=" + digest(names) + "\nnames.least=0.5\nnames.labels=" + labels + "\n";
        return with(folder, "echo.onnx", "window=200\ncontext=40\n" + settings);
    }

    /** Fills a folder with a model: the named graph for its encoder, the small vocabulary, some settings. */
    static Path with(Path folder, String graph, String settings) {
        byte[] encoder = resource(graph);
        byte[] vocabulary = resource("vocabulary.txt");
        write(folder.resolve("encoder.onnx"), encoder);
        write(folder.resolve("vocabulary.txt"), vocabulary);
        return settings(
                folder, settings + "encoder.sha256=" + digest(encoder) + "\nvocabulary.sha256=" + digest(vocabulary));
    }

    /** Writes other settings into a model's folder. */
    static Path settings(Path folder, String settings) {
        write(folder.resolve("model.properties"), settings.getBytes(StandardCharsets.UTF_8));
        return folder;
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) {
        try (InputStream stream = Folders.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
