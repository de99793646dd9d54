package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a store, with a real one in a file. */
class KeptCommandsTest {

    private static final byte[] NOTHING = {};

    @TempDir
    private Path folder;

    private String store;
    private String tide;
    private String post;

    @BeforeEach
    void writeReports() throws IOException {
        store = folder.resolve("kept.db").toString();
        tide = Files.writeString(folder.resolve("tide.txt"), "\"We refuse the quota,\" Minister Anna Berg said.\n")
                .toString();
        post = Files.writeString(folder.resolve("post.txt"), "\"So do we,\" Nils Holm told the fishermen.\n")
                .toString();
    }

    private Ran ingest(String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"ingest", "--annotator", "rules", "--store", store}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Ran.run(all);
    }

    @Test
    void whatIsIngestedIsKeptOnceAndFound() {
        Ran first = ingest("--outlet", "The Tide", "--date", "2010-05-01", tide);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("Read 1 report.\n"), first.out());
        Ran second = ingest("--collate", tide, post);
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().startsWith("Read 1 report, 1 known already.\nCollated 2 reports: "), second.out());
        assertTrue(second.out().endsWith(" holds 2 reports and 2 statements.\n"), second.out());

        Ran text = Ran.run("search", "--store", store, "--facets", "quota");
        assertEquals(0, text.code(), text.err());
        assertTrue(
                text.out().contains("2010-05-01 · The Tide · Anna Berg\n  said: \"We refuse the quota,\"\n"),
                text.out());
        assertTrue(text.out().endsWith("1 found\n"), text.out());
        assertTrue(text.out().contains("mode: direct 1"), text.out());
        Ran actor = Ran.run("search", "--store", store, "--actor", "nils holm", "--format", "jsonl");
        assertTrue(actor.out().contains("\"speaker\": \"Nils Holm\""), actor.out());
        assertEquals(1, actor.out().lines().count());
        assertEquals(
                actor.out(),
                Ran.run("search", "--store", store, "--actor", "Holm", "--format", "jsonl")
                        .out());
        Ran csv = Ran.run("search", "--store", store, "--format", "csv");
        assertEquals(3, csv.out().lines().count());
        assertTrue(csv.out().startsWith("report,statement,outlet,date"), csv.out());
        Ran json = Ran.run("search", "--store", store, "--reports", "--format", "json");
        assertTrue(json.out().contains("\"total\": 2"), json.out());
        assertEquals("0 found\n", Ran.run("search", "--store", store, "nowhere").out());
    }

    @Test
    void attack18_noCellIsAFormula() {
        for (String outlet : new String[] {"=1+1", "+1", "-1", "@SUM(1)", "\uff1d1+1"}) {
            assertEquals(0, ingest("--outlet", outlet, tide).code());
            String csv = Ran.run("search", "--store", store, "--format", "csv").out();
            assertTrue(csv.contains(",'" + outlet + ","), csv);
            assertFalse(csv.contains("," + outlet + ","), csv);
        }
    }

    @Test
    void theFlagWinsOverTheEnvironmentAndThatOverTheUsualPlace() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Map<String, String> environment = Map.of("HOME", home.toString());
        Ran usual = Ran.run(NOTHING, environment, "ingest", "--annotator", "rules", tide);
        assertEquals(0, usual.code(), usual.err());
        Path kept = home.resolve(".rapporteur/rapporteur.db");
        assertTrue(Files.exists(kept));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())));
        String named = folder.resolve("named.db").toString();
        Map<String, String> both = Map.of("HOME", home.toString(), "RAPPORTEUR_STORE", named);
        assertEquals(5, Ran.run(NOTHING, both, "search").code());
        assertEquals(
                0,
                Ran.run(NOTHING, both, "ingest", "--annotator", "rules", post).code());
        assertTrue(Ran.run(NOTHING, both, "search").out().contains("So do we"));
        assertTrue(Ran.run(NOTHING, both, "search", "--store", kept.toString())
                .out()
                .contains("refuse"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestKept() {
        Ran ran = ingest(tide, folder.resolve("none.txt").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("none.txt: does not exist"), ran.err());
        assertTrue(ran.out().contains("Read 1 report, 1 problem."), ran.out());
    }

    @Test
    void aStoreThatIsNoneIsToldInALineAndNothingIsLost() throws IOException {
        ingest(tide);
        byte[] whole = Files.readAllBytes(folder.resolve("kept.db"));
        Path text = Files.writeString(
                folder.resolve("text.db"), "This is no store, but a letter to the harbour master. ".repeat(99));
        byte[] letter = Files.readAllBytes(text);
        Path cut = folder.resolve("cut.db");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 3));
        for (String bad : new String[] {
            text.toString(),
            cut.toString(),
            folder.toString(),
            "jdbc:h2:mem:x",
            "jdbc:sqlite:" + text + "?enable_load_extension=true",
            "jdbc:postgresql://127.0.0.1:1/none",
            "jdbc:postgresql://localhost/x?socketFactory=evil",
            tide + "/below.db",
            ""
        }) {
            for (String command : new String[] {"search", "export", "history", "ingest"}) {
                Ran ran = command.equals("ingest")
                        ? Ran.run("ingest", "--annotator", "rules", "--store", bad, tide)
                        : Ran.run(command, "--store", bad);
                assertEquals(5, ran.code(), command + " " + bad + ": " + ran.err());
                assertEquals(1, ran.err().lines().count(), bad + ": " + ran.err());
                assertTrue(ran.err().startsWith("rapporteur: "), ran.err());
                assertEquals("", ran.out());
            }
        }
        assertEquals(new String(letter, StandardCharsets.UTF_8), Files.readString(text));
        Ran missing = Ran.run("search", "--store", folder.resolve("nowhere.db").toString());
        assertEquals(5, missing.code());
        assertTrue(missing.err().contains("there is no store at "), missing.err());
        assertFalse(Files.exists(folder.resolve("nowhere.db")), "looking makes no store");
        assertTrue(Ran.run("search", "--store", store).out().contains("refuse"), "the good one is as it was");
    }

    @Test
    void decisionsAreShownAndUndone() {
        ingest("--outlet", "The Tide", "--coder", "ana", tide);
        Ran history = Ran.run("history", "--store", store);
        assertEquals(0, history.code(), history.err());
        assertTrue(history.out().contains("coder:ana"), history.out());
        assertTrue(history.out().contains("outlet: as read → \"The Tide\""), history.out());
        Matcher id = Pattern.compile("(?m)^  (r[0-9a-f]{16}/c\\S+)$").matcher(history.out());
        assertTrue(id.find(), history.out());
        Ran undone = Ran.run("undo", "--store", store, "--coder", "ben", id.group(1));
        assertEquals(0, undone.code(), undone.err());
        assertEquals("Undone: 1 decision.\n", undone.out());
        assertTrue(Ran.run("history", "--store", store, "--by", "ben")
                .out()
                .contains("undone: outlet: \"The Tide\" → as read"));
        Ran again = Ran.run("undo", "--store", store, id.group(1));
        assertEquals(1, again.code());
        assertTrue(again.err().contains("withdrawn already"), again.err());
        assertEquals(1, Ran.run("undo", "--store", store, "no-such").code());
        assertEquals(2, Ran.run("undo", "--store", store).code());
    }

    @Test
    void aReadingIsUndoneAndRestored() {
        ingest(tide);
        String report = Ran.run("search", "--store", store, "--reports", "--format", "jsonl")
                .out()
                .replaceAll("(?s).*\"report\": \"(r[0-9a-f]+)\".*", "$1");
        Ran history = Ran.run("history", "--store", store, report);
        assertTrue(history.out().contains("reading 1 · "), history.out());
        Ran only = Ran.run("undo", "--store", store, "--reading", "1");
        assertEquals(1, only.code());
        assertTrue(only.err().contains("the only one left"), only.err());
    }

    @Test
    void theRecordGoesOutAndComesBack() throws IOException {
        ingest("--outlet", "The Tide", "--collate", tide, post);
        Path file = folder.resolve("record.jsonl");
        assertEquals(
                0, Ran.run("export", "--store", store, "--out", file.toString()).code());
        String other = folder.resolve("other.db").toString();
        Ran imported = Ran.run("import", "--store", other, file.toString());
        assertEquals(0, imported.code(), imported.err());
        assertEquals("Took 2 reports: 2 new or changed, 0 known already.\n", imported.out());
        assertEquals(Files.readString(file), Ran.run("export", "--store", other).out());
        assertTrue(Ran.run("import", "--store", other, file.toString())
                .out()
                .startsWith("Took 2 reports: 0 new or changed, 2 known already.\nLeft "));
        Ran found = Ran.run("export", "--store", store, "--format", "csv", "quota");
        assertTrue(found.out().contains("We refuse the quota"), found.out());
        assertFalse(found.out().contains("So do we"), found.out());
        assertEquals(1, Ran.run("import", "--store", other, tide).code(), "a report is no record");
        assertEquals(
                3,
                Ran.run(
                                "export",
                                "--store",
                                store,
                                "--out",
                                folder.resolve("no/such.jsonl").toString())
                        .code());
    }

    @Test
    void withoutTextsItGoesOutAndWaitsForThem() throws IOException {
        ingest("--collate", tide, post);
        Path file = folder.resolve("without.jsonl");
        Ran out = Ran.run("export", "--store", store, "--without-texts", "--out", file.toString());
        assertEquals(0, out.code(), out.err());
        assertFalse(Files.readString(file).contains("the quota"), Files.readString(file));
        String other = folder.resolve("other.db").toString();
        Ran imported = Ran.run("import", "--store", other, file.toString());
        assertEquals(0, imported.code(), imported.err());
        assertTrue(imported.out().contains("Of 2 reports the text is not here"), imported.out());
        Ran taken = Ran.run("ingest", "--annotator", "rules", "--store", other, file.toString());
        assertTrue(
                taken.out().startsWith("Read 0 reports, took 2 records of which 2 wait for their text."), taken.out());
        Ran table = Ran.run("export", "--store", other, "--format", "csv");
        assertEquals(1, table.code(), table.err());
        assertEquals(
                2,
                table.err()
                        .lines()
                        .filter(line -> line.contains("its text is not in the store"))
                        .count());
        Ran known = Ran.run("ingest", "--annotator", "rules", "--store", other, "--collate", tide, post);
        assertEquals(0, known.code(), known.err());
        Ran found = Ran.run("search", "--store", other, "quota");
        assertTrue(found.out().contains("Anna Berg"), found.out());
        assertEquals(
                Ran.run("export", "--store", store).out(),
                Ran.run("export", "--store", other).out());
        Ran wrong = Ran.run("export", "--store", store, "--without-texts", "--format", "csv");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("--without-texts goes with --format jsonl"), wrong.err());
    }

    @Test
    void accountsAreKept() {
        ingest(tide);
        byte[] password = "correct horse battery\n".getBytes(StandardCharsets.UTF_8);
        Ran first = Ran.run(password, "user", "add", "--store", store, "ana");
        assertEquals(1, first.code());
        assertTrue(first.err().contains("admin"), first.err());
        assertEquals(
                0,
                Ran.run(password, "user", "add", "--store", store, "--role", "admin", "ana")
                        .code());
        assertEquals(
                0, Ran.run(password, "user", "add", "--store", store, "ben").code());
        assertEquals(
                1,
                Ran.run("short\n".getBytes(StandardCharsets.UTF_8), "user", "add", "--store", store, "cy")
                        .code());
        assertEquals(
                "ben is reader now.\n",
                Ran.run("user", "role", "--store", store, "ben", "reader").out());
        assertEquals(
                "ben is closed.\n",
                Ran.run("user", "close", "--store", store, "ben").out());
        assertEquals(
                "ana · admin\nben · reader · closed\n",
                Ran.run("user", "list", "--store", store).out());
        assertEquals(1, Ran.run("user", "close", "--store", store, "dora").code());
        assertEquals(2, Ran.run("user").code());
    }
}
