package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsCommandTest {

    private static final String FIRST =
            "The fishery talks at Harbour Bay ended on Monday.\n\n\"We will agree on the herring"
                    + " quota if the fleet stays in port,\" said Anna Lind. Some 1,800 boats are at sea.\n";

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Ran revisions(String... files) {
        String[] all = new String[files.length + 3];
        System.arraycopy(new String[] {"revisions", "--annotator", "rules"}, 0, all, 0, 3);
        System.arraycopy(files, 0, all, 3, files.length);
        return Ran.run(all);
    }

    @Test
    void whatChangedIsListedWithBothPlaces() throws IOException {
        Ran ran = revisions(write("one.txt", FIRST), write("two.txt", FIRST.replace("1,800", "1,300")));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("From version 1 to version 2\n"), ran.out());
        assertTrue(ran.out().contains("1,800") && ran.out().contains("1,300"), ran.out());
    }

    @Test
    void oneVersionAndTwoAlikeHaveNothingToCompare() throws IOException {
        String one = write("one.txt", FIRST);
        assertEquals(
                "One version: there is nothing to compare it with.\n",
                revisions(one).out());
        assertTrue(revisions(one, write("two.txt", FIRST)).out().contains("are the same: nothing changed"));
    }
}
