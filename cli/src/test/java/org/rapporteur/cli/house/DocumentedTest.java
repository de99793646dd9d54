package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every package says what it does, every public type its contract. */
@Tag("once")
class DocumentedTest {

    private static final Parsed MAIN = Parsed.of(SourceTree.mainJava());

    @Test
    void everyPackageHasANote() {
        List<Path> without = SourceTree.mainJava().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(SourceTree.root()::relativize)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everyNoteSaysSomething() {
        assertTrue(MAIN.notes.size() > 10, "only " + MAIN.notes.size() + " packages seen");
        assertEquals(
                List.of(),
                MAIN.notes.stream()
                        .filter(note -> note.comment() == null || note.comment().length() < 60)
                        .map(Parsed.Note::where)
                        .toList());
    }

    @Test
    void everyPublicTypeIsDocumented() {
        List<Parsed.Type> open = MAIN.types.stream().filter(Parsed.Type::open).toList();
        assertTrue(open.size() > 60, "only " + open.size() + " public types seen");
        assertEquals(
                List.of(),
                open.stream()
                        .filter(type -> type.comment() == null || type.comment().length() < 20)
                        .map(Parsed.Type::where)
                        .toList());
    }
}
