package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that this module is: whole, small enough, and described. */
class ModelFilesTest {

    private static final long MOST_BYTES = 51_000_000;
    private static final String SETTINGS = "model.properties";
    private static final String CARD = "MODEL_CARD.md";
    private static final Path FOLDER =
            Path.of(System.getProperty("rapporteur.root"), "model/src/main/resources/org/rapporteur/model");

    @BeforeEach
    void weightsAreThere() {
        assumeTrue(Files.exists(FOLDER.resolve(SETTINGS)), "the trained model is not in the source tree");
    }

    @Test
    void everyFileHasItsDigest() throws IOException {
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(FOLDER.resolve(SETTINGS), StandardCharsets.UTF_8));
        Set<String> expected = new TreeSet<>(Set.of(SETTINGS, CARD));
        for (String file : List.of("encoder.onnx", "links.onnx", "names.onnx", "acts.onnx", "vocabulary.txt")) {
            String key = file.substring(0, file.indexOf('.')) + ".sha256";
            assertEquals(settings.getProperty(key), digest(FOLDER.resolve(file)), file);
            expected.add(file);
        }
        Set<String> found = new TreeSet<>();
        files().forEach(file -> found.add(FOLDER.relativize(file).toString()));
        found.add(CARD);
        assertEquals(expected, found, "a file that no digest stands for, or too few");
    }

    @Test
    void allTogetherAreSmallEnough() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertTrue(bytes > 1_000_000 && bytes < MOST_BYTES, bytes + " bytes");
    }

    @Test
    void theCardSaysWhatTheModelIs() throws IOException {
        String card = Files.readString(FOLDER.resolve(CARD)).toLowerCase(Locale.ROOT);
        for (String matter : List.of("data", "licen", "figures", "failures")) {
            assertTrue(card.contains(matter), "the model card says nothing of " + matter);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
