package org.rapporteur.engine.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.service.ReportRecord;

class OutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void appearsOnlyWhenItIsCommitted(OutputFormat format) throws IOException {
        Path file = folder.resolve("record." + format.name().toLowerCase(Locale.ROOT));
        try (Output output = Output.toFile(file, OutputStyle.of(format))) {
            output.writer().write(record());
            assertFalse(Files.exists(file));
            output.commit();
            assertTrue(Files.readString(file).contains("We agree"), Files.readString(file));
        }
        assertEquals(List.of(file.getFileName().toString()), list(folder));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void whatIsGivenUpLeavesTheOldFile(OutputFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("record.html"), "old");
        try (Output output = Output.toFile(file, OutputStyle.of(format))) {
            output.writer().write(record());
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("record.html"), list(folder));
    }

    @Test
    void aFolderGivenUpIsNotMade() throws IOException {
        Path pages = folder.resolve("pages");
        try (Output output = Output.toFile(pages, OutputStyle.of(OutputFormat.HTML))) {
            output.writer().write(record());
        }
        assertEquals(List.of(), list(folder));
    }

    @Test
    void tablesWithoutAnEndingAreAFolderOfThemAll() throws IOException {
        Path tables = folder.resolve("tables");
        try (Output output = Output.toFile(tables, OutputStyle.of(OutputFormat.CSV))) {
            output.writer().write(record());
        }
        assertEquals(List.of(), list(folder), "given up");
        try (Output output = Output.toFile(tables, OutputStyle.of(OutputFormat.CSV))) {
            output.writer().write(record());
            assertFalse(Files.exists(tables.resolve("events.csv")));
            output.commit();
        }
        assertEquals(
                OutputStyle.tables().stream()
                        .map(name -> name + ".csv")
                        .sorted()
                        .toList(),
                list(tables));
        assertTrue(Files.readString(tables.resolve("events.csv")).contains("AGREE"));
        assertTrue(Files.readString(tables.resolve("statements.csv")).contains("the minister"));
    }

    @Test
    void aTableThatIsNamedIsAFile() throws IOException {
        Path file = folder.resolve("events");
        OutputStyle style = OutputStyle.of(OutputFormat.CSV).withTable("Events");
        try (Output output = Output.toFile(file, style)) {
            output.writer().write(record());
            output.commit();
        }
        assertTrue(Files.readString(file).startsWith("\ufeffreport,outlet,published,id,plover,"));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutputStyle.of(OutputFormat.CSV).withTable("chairs"));
    }

    @Test
    void aFolderKeepsWhatElseLiesInIt() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("notes.txt"), "mine");
        try (Output output = Output.toFile(pages, OutputStyle.of(OutputFormat.HTML))) {
            output.writer().write(record());
            assertFalse(list(pages).contains("index.html"));
            output.commit();
        }
        assertTrue(
                list(pages).containsAll(List.of("index.html", "notes.txt")),
                list(pages).toString());
    }

    @Test
    void theReplacedFileKeepsItsPermissionsAndALinkItsTarget() throws IOException {
        Path file = Files.writeString(folder.resolve("real.jsonl"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
        try (Output output = Output.toFile(link, OutputStyle.of(OutputFormat.JSONL))) {
            output.commit();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).startsWith("{\"type\":\"record\""));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAtOnce() {
        for (String name : List.of("no/such/file.csv", "/")) {
            IOException failure = assertThrows(
                    IOException.class, () -> Output.toFile(folder.resolve(name), OutputStyle.of(OutputFormat.CSV)));
            assertTrue(failure.getMessage().startsWith("cannot write "), failure.getMessage());
        }
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        for (OutputFormat format : OutputFormat.values()) {
            try (Output output = Output.toStream(stream, OutputStyle.of(format))) {
                output.writer().write(record());
                output.commit();
            }
        }
        assertTrue(stream.toString(StandardCharsets.UTF_8).contains("We agree"));
    }

    @Test
    void namesSayTheirFormat() {
        assertEquals(OutputFormat.JSONL, OutputFormat.find(Path.of("a/R.JSONL")).orElseThrow());
        assertEquals(OutputFormat.HTML, OutputFormat.find(Path.of("r.htm")).orElseThrow());
        assertEquals(
                OutputFormat.PLOVER,
                OutputFormat.find(Path.of("r.plover.jsonl")).orElseThrow());
        assertEquals(OutputFormat.PLOVER, OutputFormat.find(Path.of("r.plover")).orElseThrow());
        assertTrue(OutputFormat.find(Path.of("csv")).isEmpty());
    }

    private static ReportRecord record() {
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            ReportRecord read = rapporteur.read("\"We agree,\" the minister said.");
            return read.with(List.of(event(read)));
        }
    }

    /** An event for the format that writes nothing else. */
    private static Event event(ReportRecord read) {
        return new Event(
                read.report().id() + "/x1-9",
                read.report().id(),
                "AGREE",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Aspect.CURRENT,
                List.of(new Span(1, 9)),
                null,
                null,
                Maker.of("test 1"),
                Extra.NONE);
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
