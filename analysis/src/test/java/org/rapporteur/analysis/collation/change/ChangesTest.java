package org.rapporteur.analysis.collation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.collation.Printed;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Finding;

/** Each sort of change, made to an invented text. */
@Tag("once")
class ChangesTest {

    private static final String TEXT = """
            The water authority of Brill will raise its prices in April, its director told the council on Monday.

            "We may have to close two of the wells if the drought goes on," said Ada Finch. She has led the authority since 2019.

            Around 1,800 households draw on the wells, and some of them have no other source. "Nobody will go thirsty," Finch said. "That is what the law asks of us."

            Mayor Otto Crane warned that the town would not pay unless the province shared the costs. The province has seen no bill yet.

            According to Bela Roth, the wells could be reopened in June. The council votes next week.
            """;

    private static String changes(String before, String after) {
        return Changes.between(
                        Printed.by("A", before).record(), Printed.by("B", after).record())
                .stream()
                .map(change -> change.type().word() + " " + words(before, change.before()) + ">"
                        + words(after, change.after()))
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text, List<org.rapporteur.record.Span> spans) {
        return spans.isEmpty() ? "" : "[" + Spans.text(text, spans).replace("\n", "/") + "]";
    }

    private static String changed(String from, String to) {
        assertTrue(TEXT.contains(from), from);
        return changes(TEXT, TEXT.replace(from, to));
    }

    @Test
    void nothingChangedIsNoChange() {
        assertEquals("", changes(TEXT, TEXT));
        assertEquals("", changes(TEXT, TEXT.replace("\n\n", "\n").replace(",", "")));
    }

    @Test
    void aSentenceDroppedAddedOrMoved() {
        assertEquals(
                "sentence dropped [The province has seen no bill yet]>",
                changed(" The province has seen no bill yet.", ""));
        assertEquals(
                "sentence added >[Rain is forecast for Friday]",
                changed("no bill yet.", "no bill yet. Rain is forecast for Friday."));
        String moved = TEXT.replace(" The province has seen no bill yet.", "")
                .replace("since 2019.", "since 2019. The province has seen no bill yet.");
        assertEquals(
                "sentence moved [The province has seen no bill yet]>[The province has seen no bill yet]",
                changes(TEXT, moved));
    }

    @Test
    void aParagraphMoved() {
        String[] parts = TEXT.split("\n\n", -1);
        String moved = String.join("\n\n", parts[0], parts[3], parts[1], parts[2], parts[4]);
        assertTrue(changes(TEXT, moved).startsWith("paragraph order [Mayor Otto Crane"), changes(TEXT, moved));
        assertEquals(1, changes(TEXT, moved).lines().count());
    }

    @Test
    void numbersInDigitsAndWords() {
        assertEquals("number [1,800]>[1,300]", changed("1,800", "1,300"));
        assertEquals("number [two]>[three]", changed("two of", "three of"));
        assertEquals("number [1,800]>[two thousand]", changed("1,800", "two thousand"));
    }

    @Test
    void datesAndNames() {
        assertEquals("date [Monday]>[Tuesday]", changed("on Monday", "on Tuesday"));
        assertEquals("date [2019]>[2017]", changed("2019", "2017"));
        assertEquals("date [April]>[May]", changed("April", "May"));
        assertEquals("name [Brill]>[Marlow]", changed("of Brill", "of Marlow"));
    }

    @Test
    void speakersByTheWordsAndByTheRecord() {
        assertEquals("speaker [Ada Finch]>[Olga Reed]", changed("said Ada Finch", "said Olga Reed"));
        assertEquals("speaker [Finch]>[Reed]", changed("thirsty,\" Finch said", "thirsty,\" Reed said"));
        assertEquals("speaker [Bela Roth]>[Otto Crane]", changed("to Bela Roth", "to Otto Crane"));
        String other = TEXT.replace("Mayor Otto Crane", "@@@")
                .replace("Bela Roth", "Mayor Otto Crane")
                .replace("@@@", "Bela Roth");
        String one = "the town would not pay unless the province shared the costs";
        String two = "the wells could be reopened in June";
        List<Finding> findings = Changes.findings(
                "y1",
                Printed.by("A", TEXT)
                        .says("Mayor Otto Crane", one)
                        .says("Bela Roth", two)
                        .record(),
                Printed.by("B", other)
                        .says("Bela Roth", one)
                        .says("Mayor Otto Crane", two)
                        .record());
        assertEquals(
                List.of(
                        "ascribed to 'Mayor Otto Crane', then to 'Bela Roth' (the two are exchanged)",
                        "ascribed to 'Bela Roth', then to 'Mayor Otto Crane' (the two are exchanged)"),
                findings.stream().map(Finding::text).toList());
    }

    @Test
    void theSamePersonNamedOtherwiseIsNoOtherSpeaker() {
        String other = TEXT.replace("Finch said", "the director said");
        String quoted = "\"Nobody will go thirsty,\"";
        List<Change> changes = Changes.between(
                Printed.by("A", TEXT).says("Finch", quoted).record(),
                Printed.by("B", other).says("the director", quoted).record());
        assertEquals(
                List.of(ChangeType.WORDING), changes.stream().map(Change::type).toList());
    }

    @Test
    void conditions() {
        assertEquals("condition dropped [if the drought goes on]>", changed(" if the drought goes on", ""));
        assertEquals(
                "condition dropped [unless the province shared the costs]>",
                changed(" unless the province shared the costs", ""));
        assertEquals(
                "condition added >[provided it rains]",
                changed("reopened in June", "reopened in June, provided it rains"));
        assertEquals("condition added >[If it rains]", changed("The council votes", "If it rains, the council votes"));
    }

    @Test
    void modalityAndNegation() {
        assertEquals("modality [may]>[will]", changed("We may", "We will"));
        assertEquals("modality [could]>[can]", changed("could be", "can be"));
        assertEquals("negation [not]>", changed("would not pay", "would pay"));
        assertEquals("negation >[not]", changed("That is what", "That is not what"));
    }

    @Test
    void quotations() {
        assertEquals(
                "quotation spliced [Nobody will go thirsty That is what the law asks of us]>[Nobody will go thirsty, that is what the law asks of us]",
                changed("thirsty,\" Finch said. \"That", "thirsty, that").replace(".]", "]"));
        assertEquals("quotation cut [of us]>", changed("asks of us", "asks"));
        assertEquals("quotation altered [close]>[seal]", changed("close two", "seal two"));
    }

    @Test
    void splicedAcrossParagraphs() {
        String spliced = TEXT.replace("goes on,\" said Ada", "goes on. That is what the law asks of us,\" said Ada")
                .replace(" \"That is what the law asks of us.\"", "");
        assertTrue(changes(TEXT, spliced).startsWith("quotation spliced ["), changes(TEXT, spliced));
        assertEquals(1, changes(TEXT, spliced).lines().count(), changes(TEXT, spliced));
    }

    @Test
    void aSentenceSplitInTwoIsNeitherDroppedNorAdded() {
        assertEquals("wording [and]>", changed("wells, and some", "wells. Some"));
    }

    @Test
    void wordingOfOtherSorts() {
        assertEquals("wording [raise]>[increase]", changed("raise", "increase"));
    }

    @Test
    void everyFindingHasEvidenceAndDropsNameWhoLacksThem() {
        String other = TEXT.replace("1,800", "1,300").replace(" The province has seen no bill yet.", "");
        var after = Printed.by("B", other).record();
        List<Finding> findings = Changes.findings("y1", Printed.by("A", TEXT).record(), after);
        assertEquals(2, findings.size());
        assertEquals("number: '1,800' becomes '1,300'", findings.get(0).text());
        assertEquals(2, findings.get(0).evidence().size());
        assertEquals("1,300", findings.get(0).evidence().get(1).value());
        assertEquals(after.report().id(), findings.get(1).lacking().get(0).report());
        assertEquals(
                "a sentence is left out: 'The province has seen no bill yet'",
                findings.get(1).text());
    }

    @Test
    void hostileTextsTakeSeconds() {
        String same = "The same sentence stands here again. ".repeat(3_000);
        String word = "word ".repeat(200_000);
        String marks = "\"a b c\" said X. ".repeat(20_000);
        StringBuilder other = new StringBuilder();
        StringBuilder far = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            other.append('w').append(i % 7_001).append(i % 11 == 0 ? ". W" : " ");
            far.append('w').append(i % 6_007).append(i % 13 == 0 ? ". W" : " ");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> {
            for (String one : List.of(same, word, marks, other.toString())) {
                for (String two : List.of(same, word + "end", marks + same, far.toString())) {
                    Changes.findings(
                            "y1",
                            Printed.by("A", one).record(),
                            Printed.by("B", two).record());
                }
            }
        });
    }
}
