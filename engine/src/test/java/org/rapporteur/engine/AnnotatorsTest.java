package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

class AnnotatorsTest {

    private static final String TEXT = "Anna Lind said the talks had failed.";

    @TempDir
    private Path folder;

    @Test
    void rulesReadNoModel() {
        assertThrows(IllegalArgumentException.class, () -> Annotators.RULES.from(folder));
        assertTrue(Annotators.RULES.isPresent());
    }

    @Test
    void aModelThatIsNotThereIsNamedWhenTheAnnotatorIsMade() {
        Supplier<Annotator> maker = Annotators.MODEL.from(folder);
        AnnotatorException failure = assertThrows(AnnotatorException.class, maker::get);
        String file = folder.resolve("model.properties").toString();
        assertTrue(failure.getMessage().contains(file + " is missing; "), failure.getMessage());
        Configuration configuration = Configuration.standard().withAnnotator(maker);
        try (Rapporteur rapporteur = Rapporteur.open(configuration)) {
            assertThrows(AnnotatorException.class, () -> rapporteur.read(TEXT));
        }
    }

    @Test
    void eachFileOfAModelIsHeldToItsDigest() throws IOException {
        for (String name : List.of("encoder.onnx", "links.onnx", "names.onnx", "acts.onnx", "vocabulary.txt")) {
            copyModel();
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(name), bytes);
            AnnotatorException failure =
                    assertThrows(AnnotatorException.class, Annotators.MODEL.from(folder)::get, name);
            assertTrue(failure.getMessage().contains(folder.resolve(name) + " is damaged"), failure.getMessage());
        }
    }

    @Test
    void theModelInAFolderReadsAsTheBundledOne() throws IOException {
        copyModel();
        try (Rapporteur bundled = Rapporteur.open(Configuration.standard().withAnnotator(Annotators.MODEL.bundled()));
                Rapporteur other =
                        Rapporteur.open(Configuration.standard().withAnnotator(Annotators.MODEL.from(folder)))) {
            ReportRecord record = bundled.read(TEXT);
            assertEquals(record, other.read(TEXT));
            assertFalse(record.list(Statement.class).isEmpty());
        }
    }

    @Test
    void whatIsClosedReadsNoMore() {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        Rapporteur rapporteur = Rapporteur.open(Configuration.standard().withAnnotator(Annotators.MODEL.bundled()));
        rapporteur.read(TEXT);
        rapporteur.close();
        assertThrows(IllegalStateException.class, () -> rapporteur.read(TEXT));
        rapporteur.close();
    }

    private void copyModel() throws IOException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        for (String name : List.of(
                "model.properties", "encoder.onnx", "links.onnx", "names.onnx", "acts.onnx", "vocabulary.txt")) {
            Path file = folder.resolve(name);
            try (InputStream stream = AnnotatorsTest.class.getResourceAsStream("/org/rapporteur/model/" + name)) {
                Files.write(file, stream.readAllBytes());
            }
        }
    }
}
