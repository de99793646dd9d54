package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;

/** A model whose files are not what they should be: which file it is, what is wrong, what to do. */
class ModelTest {

    private static final String NUMBERS = "window=200\ncontext=40\n";

    @TempDir
    Path folder;

    @Test
    void aFolderWithoutTheSettings() {
        says("model.properties is missing", () -> Model.in(folder));
    }

    @Test
    void aFolderThatIsNone() {
        says("model.properties is missing", () -> Model.in(folder.resolve("nowhere")));
    }

    @Test
    void settingsThatAreNone() {
        Folders.settings(folder, "window=\\u12");
        says("model.properties is no file of settings", () -> Model.in(folder));
    }

    @Test
    void aFileIsMissing() throws IOException {
        for (String name : List.of("encoder.onnx", "vocabulary.txt")) {
            Model model = Model.in(Folders.small(folder));
            Files.delete(folder.resolve(name));
            says(name + " is missing", () -> read(model));
        }
    }

    @Test
    void oneByteOfAFileHasChanged() throws IOException {
        for (String name : List.of("encoder.onnx", "vocabulary.txt")) {
            Model model = Model.in(Folders.small(folder));
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Folders.write(folder.resolve(name), bytes);
            says(name + " is damaged: its SHA-256 is " + Folders.digest(bytes), () -> read(model));
        }
    }

    @Test
    void aFileIsCutOff() throws IOException {
        Model model = Model.in(Folders.small(folder));
        byte[] bytes = Files.readAllBytes(folder.resolve("encoder.onnx"));
        Folders.write(folder.resolve("encoder.onnx"), Arrays.copyOf(bytes, bytes.length - 1));
        says("encoder.onnx is damaged", () -> read(model));
    }

    @Test
    void noGraphAtAll() {
        Model model = Model.in(Folders.with(folder, "pieces.txt", NUMBERS));
        says("encoder.onnx is no graph that ONNX Runtime can read", () -> read(model));
    }

    @Test
    void aGraphOfAnotherKind() {
        Model model = Model.in(Folders.with(folder, "other.onnx", NUMBERS));
        says("encoder.onnx is not a graph of this kind: it makes [same] from [words]", () -> read(model));
    }

    @Test
    void aGraphGivenWhatItDoesNotTake() {
        Graph graph = Model.in(Folders.small(folder)).graph("encoder.onnx");
        LongBuffer one = LongBuffer.wrap(new long[] {1});
        says("encoder.onnx cannot be run", () -> graph.run(Map.of("ids", Tensor.of(one, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> Tensor.of(one, 1, 2));
    }

    @Test
    void aVocabularyWithoutWhatEveryTextNeeds() {
        Folders.small(folder);
        byte[] vocabulary = "[UNK]\n[CLS]\nthe\n".getBytes(StandardCharsets.UTF_8);
        Folders.write(folder.resolve("vocabulary.txt"), vocabulary);
        String encoder = Folders.digest(Folders.resource("echo.onnx"));
        Folders.settings(
                folder, NUMBERS + "encoder.sha256=" + encoder + "\nvocabulary.sha256=" + Folders.digest(vocabulary));
        says("vocabulary.txt has no piece [SEP]", () -> read(Model.in(folder)));
    }

    @Test
    void settingsOfWindowsThatCannotBe() {
        says("lacks the setting context", () -> new Encoder(Model.in(Folders.settings(folder, "window=200"))));
        says("lacks the setting window", () -> new Encoder(Model.in(Folders.settings(folder, "context=40"))));
        says("has window=181, and needs a whole number from 182 on", () -> encoder("window=181\ncontext=40"));
        says("has window=many, and needs a whole number", () -> encoder("window=many\ncontext=40"));
        says("has context=-1, and needs a whole number from 0 on", () -> encoder("window=200\ncontext=-1"));
    }

    @Test
    void settingsWithoutADigest() {
        Model model = Model.in(Folders.settings(Folders.small(folder), NUMBERS));
        says("model.properties lacks the setting encoder.sha256", () -> read(model));
    }

    @Test
    void theHeadForNamesIsNotWhatItShouldBe() throws IOException {
        for (String labels : List.of(
                "O B-person",
                "B-person I-person O",
                "O B-person I-place",
                "O B-beast I-beast",
                "O B-place I-place B-place I-place")) {
            Model model = Model.in(Folders.withNames(folder, "names.onnx", labels));
            says("has names.labels=" + labels + ", and needs O, B-person", () -> read(model));
        }
        Model other = Model.in(Folders.withNames(folder, "other.onnx", Folders.LABELS));
        says("names.onnx is not a graph of this kind: it makes [same] from [words]", () -> read(other));
        Model fewer = Model.in(Folders.withNames(folder, "names.onnx", "O B-person I-person"));
        says("names.onnx is not a graph of this kind: it gives 9 scores a word for 3 labels", () -> read(fewer));
        Model model = Model.in(Folders.withNames(folder));
        Files.delete(folder.resolve("names.onnx"));
        says("names.onnx is missing", () -> read(model));
        Folders.write(folder.resolve("names.onnx"), new byte[] {1});
        says("names.onnx is damaged", () -> read(model));
    }

    @Test
    void settingsAreReadByKind() {
        Model model = Model.in(
                Folders.settings(folder, "name= d\u00e9p\u00eache-1 \nlabels=O  B-source\nmoves=1 -2.5e3\nodd=1 x\n"));
        assertEquals("d\u00e9p\u00eache-1", model.setting("name"));
        assertEquals(List.of("O", "B-source"), model.words("labels"));
        assertArrayEquals(new double[] {1, -2500}, model.numbers("moves"));
        says("has \"x\" for a number in the setting odd", () -> model.numbers("odd"));
        says("has 2 numbers in the setting moves, and needs 3", () -> model.numbers("moves", 3));
    }

    @Test
    void graphsAreSharedUntilTheModelIsClosed() {
        Model model = Model.in(Folders.small(folder));
        assertSame(model.graph("encoder.onnx"), model.graph("encoder.onnx"));
        model.close();
        model.close();
        assertThrows(IllegalStateException.class, () -> model.graph("encoder.onnx"));
    }

    private Encoder encoder(String settings) {
        return new Encoder(Model.in(Folders.settings(folder, settings)));
    }

    private static void read(Model model) {
        Document document = Document.of(Reports.of("The treaty"), unit -> List.of());
        new Encoder(model).read(document, window -> {});
    }

    private void says(String what, Executable wrong) {
        String message = assertThrows(ModelException.class, wrong).getMessage();
        assertTrue(message.contains(what), message);
        assertTrue(message.startsWith("the model file " + folder), message);
        assertTrue(message.endsWith("; copy the model's folder again, whole"), message);
    }
}
