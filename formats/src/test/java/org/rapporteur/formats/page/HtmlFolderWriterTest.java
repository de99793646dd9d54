package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.ReportRecord;

/** A folder of pages. */
class HtmlFolderWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writesAPageForEachReportAndAnIndexOfThem() throws IOException {
        ReportRecord other = new Fixture("Nothing was said.")
                .head("Café ../../Ünïon", "a/b\\c: <d>", null)
                .build();
        try (HtmlFolderWriter writer = new HtmlFolderWriter(folder)) {
            writer.write(Fixture.talks());
            writer.write(other);
            writer.write(Problem.of("x.txt", ProblemKind.EMPTY, "x.txt is empty", Fixture.BY));
        }
        String talks =
                "the-tarn-post-talks-end-early-" + Fixture.talks().report().id() + ".html";
        String second = "cafe-union-a-b-c-d-" + other.report().id() + ".html";
        assertEquals(List.of(second, "index.html", talks), names());
        Document index = Jsoup.parse(folder.resolve("index.html").toFile());
        assertEquals(List.of(talks, second), index.select("td a").eachAttr("href"));
        assertEquals(
                "4 statements, 1 without a known speaker",
                index.select("td").get(3).text());
        assertEquals("x.txt is empty", index.select(".problems li").text());
        assertEquals(
                "Talks end early",
                Jsoup.parse(folder.resolve(talks).toFile()).select("h1").text());
    }

    @Test
    void keepsBothPagesOfAReportReadTwice() throws IOException {
        try (HtmlFolderWriter writer = new HtmlFolderWriter(folder)) {
            writer.write(Fixture.talks());
            writer.write(Fixture.talks());
        }
        assertEquals(3, names().size(), names().toString());
    }

    @Test
    void leavesEverythingAsItWasWhenAbandoned() throws IOException {
        Files.writeString(folder.resolve("index.html"), "mine");
        HtmlFolderWriter writer = new HtmlFolderWriter(folder);
        writer.write(Fixture.talks());
        writer.abandon();
        writer.close();
        assertEquals(List.of("index.html"), names());
        assertEquals("mine", Files.readString(folder.resolve("index.html")));
    }

    @Test
    void replacesItsOwnPagesAndLeavesOtherFiles() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        for (int i = 0; i < 2; i++) {
            try (HtmlFolderWriter writer = new HtmlFolderWriter(folder)) {
                writer.write(Fixture.talks());
            }
        }
        assertEquals(3, names().size());
        assertTrue(names().contains("notes.txt"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
