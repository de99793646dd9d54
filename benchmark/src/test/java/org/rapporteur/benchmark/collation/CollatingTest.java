package org.rapporteur.benchmark.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.benchmark.Console;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

class CollatingTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedInventsTheSameReports() {
        List<ReportRecord> reports = new Invention(3).reports(60);
        assertEquals(60, reports.size());
        assertEquals(reports, new Invention(3).reports(60));
        assertEquals(6, reports.get(0).list(Statement.class).size());
    }

    @Test
    void sizesAreMeasuredAndDrawn() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        Path file = folder.resolve("collation.json");
        assertEquals(0, Collating.run(console, "--sizes", "40,20", "--out", file.toString()));
        assertEquals(2, out.toString().lines().count());
        assertTrue(Files.readString(file).contains("\"collatingSeconds\""));
        assertTrue(Files.readString(folder.resolve("collation.svg")).contains("<polyline"));
        assertEquals(2, Collating.run(console, "--size", "40"));
        assertTrue(err.toString().contains("--sizes"), err.toString());
    }

    @Test
    void whatIsInventedTogetherIsFoundTogether() {
        Measured measured = Measured.of(300, 5);
        double share = (double) measured.found().stories() / measured.invented();
        assertTrue(share > 0.9 && share < 1.1, measured.toString());
    }
}
