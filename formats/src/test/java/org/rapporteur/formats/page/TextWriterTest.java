package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.page.terminal.Columns;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;

/** What a person reads in a terminal. */
class TextWriterTest {

    private static final String BY_SPEAKER = """
            Talks end early
            ===============
            The Tarn Post · 2031-05-09 (credit line) · en

            Ana Roth · minister, Finland
              warned: that "the border stays shut."
                  mixed · ¶ 1 · “Minister Ana Roth”: name
              believes: the lake is theirs
                  indirect · ¶ 3 · reported within: the minister believes the lake is
                  theirs · “the minister”

            Lee Odum · ambassador, XK (user-assigned code)
              said: "We waited," […] "and nobody came."
                  direct · ¶ 2 · “Lee Odum”: name

            Speaker not known
              said: the minister believes the lake is theirs
                  indirect · ¶ 3 · “A delegate”: nobody is named

            Set off by the writer
              "peace corridor" · ¶ 2 · a term after 'so-called'

            Times
              Wednesday = 2031-05-07 · the day before

            Set aside
              credit: (Tarn Agency) · agency in brackets


            1 report · 4 statements · 1 without a known speaker
            """;

    @Test
    void laysOutBySpeaker() throws IOException {
        assertEquals(BY_SPEAKER, written(Fixture.talks(), TextStyle.plain()));
    }

    @Test
    void laysOutInTheOrderOfTheText() throws IOException {
        String written = written(Fixture.talks(), new TextStyle(80, false, Order.TEXT));
        int roth = written.indexOf("Ana Roth\n  warned:");
        int odum = written.indexOf("Lee Odum\n  said:");
        int nobody = written.indexOf("Speaker not known\n  said:");
        int within = written.indexOf("Ana Roth\n  believes:");
        assertTrue(0 <= roth && roth < odum && odum < nobody && nobody < within, written);
    }

    @Test
    void coloursOnlyWhenAsked() throws IOException {
        assertFalse(written(Fixture.talks(), TextStyle.plain()).contains("\u001b"));
        String coloured = written(Fixture.talks(), new TextStyle(80, true, Order.SPEAKER));
        assertTrue(coloured.contains("\u001b[36mwarned:\u001b[0m"), coloured);
        assertEquals(BY_SPEAKER, coloured.replaceAll("\u001b\\[[0-9]*m", ""), "colour changes nothing else");
    }

    @Test
    void saysWhyTheDateIsUnknownAndHowTheBytesWereRead() throws IOException {
        ReportRecord record = new Fixture("Nothing was said.")
                .file("a/b.txt", new Encoding("windows-1252", "detected, confidence 73"))
                .build();
        String written = written(record, TextStyle.plain());
        assertTrue(written.contains("date unknown: the text names no date"), written);
        assertTrue(written.contains("a/b.txt · read as windows-1252 (detected, confidence 73)"), written);
        assertTrue(written.contains("No statement was found in this report."), written);
    }

    @Test
    void showsWhatAPersonCodedAndWhoDid() throws IOException {
        Fixture fixture = new Fixture("Nothing was said.");
        fixture.add(new Coding(
                "c1",
                fixture.id(),
                List.of(),
                "published",
                "2031-05-08",
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE));
        String written = written(fixture.build(), TextStyle.plain());
        assertTrue(written.contains("2031-05-08 (coder:ana)"), written);
        assertFalse(written.contains("date unknown"), written);
    }

    @Test
    void listsQuotationsThatNobodyIsSaidToHaveSpoken() throws IOException {
        Fixture fixture = new Fixture("The sign read \"Closed\" all day.");
        fixture.quote("\"Closed\"", 1, QuotationUse.UNKNOWN, "no speaker near");
        String written = written(fixture.build(), TextStyle.plain());
        assertTrue(
                written.contains("In quotation marks, yet in no statement\n  \"Closed\" · ¶ 1 · no speaker near"),
                written);
    }

    @Test
    void writesProblemsOnTheirOwn() throws IOException {
        StringBuilder out = new StringBuilder();
        try (TextWriter writer = new TextWriter(out, TextStyle.plain())) {
            writer.write(Problem.of("x.txt", ProblemKind.EMPTY, "x.txt is empty: nothing to read", Fixture.BY));
        }
        assertEquals(
                "Problem (empty): x.txt is empty: nothing to read\n\n0 reports · 0 statements · 1 problem\n",
                out.toString());
    }

    @Test
    void letsNothingHostileThrough() throws IOException {
        String words = "\u001b[2J\u202Eevil\u0007\u009b31m";
        Fixture fixture = new Fixture("Bo Hart said \"" + words + "\" twice.")
                .head(words, words, null)
                .file(words, null);
        fixture.quote("\"" + words + "\"", 1, QuotationUse.SPEECH, null);
        fixture.statement("Bo Hart", null, "said", "\"" + words + "\"");
        String written = written(fixture.build(), TextStyle.plain());
        assertTrue(written.contains("<U+001B>[2J<U+202E>evil<U+0007><U+009B>31m"), written);
        assertTrue(written.chars().noneMatch(c -> c != '\n' && Visible.isHidden(c)), written);
    }

    @Test
    void refusesALineTooNarrow() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new TextStyle(39, false, Order.TEXT));
        assertTrue(refused.getMessage().contains("39"), refused.getMessage());
    }

    @Property(tries = 40)
    void respectsTheWidth(@ForAll @IntRange(min = 40, max = 130) int width) throws IOException {
        String written = written(Fixture.talks(), new TextStyle(width, false, Order.SPEAKER));
        written.lines().forEach(line -> assertTrue(Columns.of(line) <= width, width + ": " + line));
        assertEquals(squeezed(BY_SPEAKER), squeezed(written));
    }

    @Example
    void measuresWideAndCombiningCharacters() {
        assertEquals(4, Columns.of("\u6771\u4eac"), "East Asian wide");
        assertEquals(1, Columns.of("e\u0301"), "a letter and its accent");
        assertEquals(2, Columns.of("\ud83d\ude00"), "emoji");
        assertEquals(2, Columns.of("\u1112\u1161\u11ab"), "a Hangul syllable in three letters");
    }

    private static String squeezed(String text) {
        return text.replaceAll("=+\n", "").replaceAll("\\s+", " ");
    }

    private static String written(ReportRecord record, TextStyle style) throws IOException {
        StringBuilder out = new StringBuilder();
        try (TextWriter writer = new TextWriter(out, style)) {
            writer.write(record);
        }
        return out.toString();
    }
}
