package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;

class InputsTest {

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.txt", "a.html", "c/d.txt", "c/e/f.html", ".hidden", ".git/g.txt", "[1].txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private List<String> resolve(String... arguments) {
        return inputs(arguments).stream()
                .map(Input::uri)
                .map(uri -> uri.replace(folder.toString() + "/", ""))
                .toList();
    }

    private List<Input> inputs(String... arguments) {
        InputStream standard = new ByteArrayInputStream("standard".getBytes(StandardCharsets.UTF_8));
        return Inputs.resolve(List.of(arguments), standard, 100, problems::add);
    }

    private List<ProblemKind> kinds() {
        return problems.stream().map(Problem::kind).toList();
    }

    @Test
    void keepsTheOrderOfTheArgumentsAndSortsFolders() {
        assertEquals(
                List.of("c/d.txt", "[1].txt", "a.html", "b.txt", "c/e/f.html"),
                resolve(folder + "/c/d.txt", folder.toString()));
        assertEquals(List.of(), problems);
    }

    @Test
    void readsEveryFileOnce() {
        assertEquals(List.of("b.txt"), resolve(folder + "/b.txt", folder + "/c/../b.txt", folder + "/b.*"));
        assertEquals(List.of("-"), resolve("-", "-"));
    }

    @Test
    void expandsPatterns() {
        assertEquals(List.of("[1].txt", "b.txt"), resolve(folder + "/*.txt"));
        assertEquals(List.of("a.html", "c/e/f.html"), resolve(folder + "/**/*.html"));
        assertEquals(List.of("a.html", "b.txt"), resolve(folder + "/?.{txt,html}"));
        assertEquals(List.of("c/d.txt"), resolve(folder + "/[a-c]/*.txt"));
        assertEquals(List.of("[1].txt"), resolve(folder + "/[1].txt"), "a file of that very name comes first");
        assertEquals(List.of(), problems);
    }

    @Test
    void namesWhatIsMissingAndGoesOn() {
        assertEquals(
                List.of("b.txt"),
                resolve(folder + "/no.txt", folder + "/*.pdf", folder + "/{a", "a\0b", "", folder + "/b.txt"));
        assertEquals(
                List.of(
                        ProblemKind.MISSING,
                        ProblemKind.MISSING,
                        ProblemKind.MISSING,
                        ProblemKind.MISSING,
                        ProblemKind.MISSING),
                kinds());
        assertTrue(problems.get(0).message().startsWith(folder + "/no.txt: does not exist; "), problems.toString());
        assertTrue(problems.get(1).message().contains("matches no file"), problems.toString());
    }

    @Test
    void tellsTheReasonWhateverTheName() {
        String turned = folder + "/" + "x".repeat(450) + "\u202Etxt.\u0007a";
        resolve(turned);
        assertEquals(turned, problems.get(0).uri());
        assertTrue(
                problems.get(0).message().contains("x\uFFFDtxt. a: does not exist; check the name"),
                problems.toString());
    }

    @Test
    void enteringLinksInACircleEnds() throws IOException {
        Files.createSymbolicLink(folder.resolve("c/up"), folder);
        Files.createSymbolicLink(folder.resolve("c/e/loop"), folder.resolve("c"));
        Files.createSymbolicLink(folder.resolve("c/gone"), folder.resolve("nowhere"));

        assertEquals(List.of("[1].txt", "a.html", "b.txt", "c/d.txt", "c/e/f.html"), resolve(folder.toString()));
        assertEquals(List.of(ProblemKind.MISSING), kinds());
        assertTrue(problems.get(0).uri().endsWith("c/gone"), problems.toString());
    }

    @Test
    void saysThatAFolderIsEmpty() throws IOException {
        Files.createDirectory(folder.resolve("void"));

        assertEquals(List.of(), resolve(folder + "/void"));
        assertEquals(List.of(ProblemKind.EMPTY), kinds());
    }

    @Test
    void callsAFolderEmptyOnlyWhenNothingElseIsWrongWithIt() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.createSymbolicLink(broken.resolve("gone"), folder.resolve("nowhere"));

        assertEquals(List.of(), resolve(broken.toString()));
        assertEquals(List.of(ProblemKind.MISSING), kinds());
        assertEquals(List.of("c/d.txt"), resolve(folder + "/c/d.txt", folder + "/c/d*"));
        assertEquals(List.of(ProblemKind.MISSING), kinds());
    }

    @Test
    void readsAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(isMade(pipe), "no mkfifo here");
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, bytes("through a pipe"), StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        Input input = inputs(pipe.toString()).get(0);
        assertArrayEquals(bytes("thro"), input.peek(4));
        try (InputStream stream = input.open()) {
            assertArrayEquals(bytes("through a pipe"), stream.readNBytes(100));
        }
        writer.join();
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void looksAtTheFirstBytesWithoutUsingThemUp() throws IOException {
        for (Input input : inputs("-", folder + "/b.txt")) {
            byte[] all = input.uri().equals("-") ? bytes("standard") : bytes("b.txt");
            assertEquals(100, input.maxSize());
            assertArrayEquals(new byte[] {all[0], all[1]}, input.peek(2));
            assertArrayEquals(all, input.peek(1000));
            assertArrayEquals(new byte[] {all[0]}, input.peek(1));
            try (InputStream stream = input.open()) {
                assertArrayEquals(all, stream.readAllBytes());
            }
        }
    }

    @Test
    void opensAFileOnlyWhenItIsRead() throws IOException {
        Input input = inputs(folder + "/b.txt").get(0);
        Files.delete(folder.resolve("b.txt"));

        List<org.rapporteur.record.service.Reading> readings = new ArrayList<>();
        ReportReaders.standard().read(input, readings::add);

        assertTrue(readings.toString().contains("does not exist"), readings.toString());
    }

    @Test
    void refusesALimitBelowOne() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Inputs.resolve(List.of(), InputStream.nullInputStream(), 0, p -> {}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
