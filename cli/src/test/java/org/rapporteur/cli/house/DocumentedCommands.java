package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Corpora;

/**
 * The documents cannot lie: every command in them is typed into a shell, in a folder that looks like the source tree, and has to end
 * well and print what the document says. Commands on a corpus run where it is present.
 */
@Tag("once")
abstract class DocumentedCommands {

    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    private Path folder;

    private Path tree;

    @BeforeEach
    void makeATreeToRunIn() throws IOException {
        tree = Files.createDirectory(folder.resolve("rapporteur"));
        for (String part : List.of("examples", "docs")) {
            // Copies: a command may write where it likes.
            for (Path original : SourceTree.below(SourceTree.root().resolve(part))) {
                Path copy = tree.resolve(SourceTree.relative(original));
                Files.createDirectories(copy.getParent());
                Files.copy(original, copy);
            }
        }
        Path corpora = Corpora.find("").orElse(null);
        if (corpora != null) {
            Files.createSymbolicLink(folder.resolve("shared"), corpora.toAbsolutePath());
        }
        Path launcher = tree.resolve("rapporteur");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1"
                        + " -cp '" + System.getProperty("java.class.path") + "' -Drapporteur.home='" + tree
                        + "' org.rapporteur.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void unlinkTheCorpora() throws IOException {
        Files.deleteIfExists(folder.resolve("shared"));
    }

    /** Returns whether the commands of a document are tried here; its path is that below the source tree. */
    abstract boolean isTried(String document);

    @TestFactory
    Stream<DynamicTest> theCommandsOfTheDocumentsRun() {
        return Stream.concat(
                        Stream.of(SourceTree.root().resolve("README.md")),
                        SourceTree.below(SourceTree.root().resolve("docs")).stream())
                .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
                .filter(file -> isTried(SourceTree.relative(file)))
                .flatMap(file -> Manual.commands(SourceTree.text(file)).stream()
                        .map(command -> DynamicTest.dynamicTest(
                                SourceTree.relative(file) + ":" + command.line() + " " + command.text(),
                                () -> check(command))));
    }

    /** Types a command. */
    final void check(Manual.Command command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                !command.text().contains("../shared") || Files.exists(folder.resolve("shared")),
                "the corpora are absent: " + command.text());
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", command.text());
        builder.directory(tree.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_MINUTES + " minutes: " + command.text());
        }
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), () -> command.text() + "\n" + SourceTree.text(err));
        if (command.output() != null) {
            assertTrue(
                    Manual.matches(command.output(), printed),
                    () -> command.text() + "\nprinted:\n" + printed + "\nand not:\n"
                            + String.join("\n", command.output()));
        }
    }
}
