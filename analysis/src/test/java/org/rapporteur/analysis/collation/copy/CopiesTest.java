package org.rapporteur.analysis.collation.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.collation.Printed;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.finding.Finding;

/** Reprints in invented words. */
class CopiesTest {

    private static final String AGENCY = """
            MARLOW - Fishermen blocked the harbour of Marlow for the third day on Tuesday to protest against the new quota on herring.

            Around forty boats lay side by side across the entrance, and two ferries had to turn back to the mainland with their passengers.

            "We shall stay until the quota is gone," said Ada Finch, who speaks for the boats.

            The ministry in Brill called the blockade unlawful and said that it would send a mediator to the island before the weekend.

            Herring has been landed at Marlow since the twelfth century, and nine of ten families live by it in one way or another.
            """;

    private static final String REWRITTEN = """
            The fishermen's blockade went on. Around forty boats lay side by side across the harbour entrance on Tuesday, and two ferries had to turn back with all their passengers.

            The ministry in Brill called the blockade unlawful and said it would send a mediator to the island before the weekend.

            Shops on the square stayed open, and the mayor handed out soup from a field kitchen that the fire brigade had lent him.
            """;

    private static final String OWN = """
            A strike at sea divides the island. On the pier, children counted the masts while their parents argued over coffee.

            "We shall stay until the quota is gone," said Ada Finch.

            The baker's view was another: no ferry means no flour, and no flour means that the shop is shut from Thursday on.
            """;

    private static Telling telling(Printed printed) {
        return new Telling(printed.record());
    }

    @Test
    void aRewrittenReportIsFoundWithItsPassages() {
        Telling agency = telling(Printed.by("Coast Agency", AGENCY).on("2031-03-04"));
        Telling paper = telling(Printed.by("The Gull", REWRITTEN).on("2031-03-06"));
        List<Copy> copies = Copies.of(List.of(paper, agency)).list();
        assertEquals(1, copies.size());
        Copy copy = copies.get(0);
        assertEquals(paper.id(), copy.report());
        assertEquals(Ground.TIME, copy.ground());
        assertTrue(copy.share() > 0.5 && copy.share() < 0.7, "share " + copy.share());
        assertEquals(2, copy.pairs().size());
        Pair second = copy.pairs().get(1);
        assertTrue(second.inReport().in(REWRITTEN).startsWith("The ministry in Brill called"));
        assertTrue(second.inOriginal().in(AGENCY).endsWith("before the weekend"));
    }

    @Test
    void theFindingNamesTheOriginalAndWhy() {
        Telling agency = telling(Printed.by("Coast Agency", AGENCY).on("2031-03-04"));
        Telling paper = telling(Printed.by("The Gull", REWRITTEN).on("2031-03-06"));
        List<Finding> findings = Copies.of(List.of(paper, agency)).findings("y1");
        assertEquals(1, findings.size());
        assertEquals("reprint", findings.get(0).topic());
        assertTrue(
                findings.get(0).text().endsWith("the likely original: published 2 days earlier"),
                findings.get(0).text());
    }

    @Test
    void aSharedQuotationIsNoReprint() {
        Telling agency = telling(Printed.by("Coast Agency", AGENCY));
        Telling own = telling(Printed.by("Island Post", OWN));
        Copies copies = Copies.of(List.of(agency, own));
        assertEquals(List.of(), copies.list());
        assertEquals(2, copies.independent().size());
    }

    @Test
    void aSpeechThatTwoQuoteAtLengthIsNoReprint() {
        String speech = AGENCY.replace("\"", "").replace("\n\n", " ").strip();
        Telling one = telling(Printed.by("One", "He rose at nine. \"" + speech + "\" Then he sat down."));
        Telling other =
                telling(Printed.by("Other", "The hall was full. \"" + speech + "\" There was no applause at all."));
        assertEquals(List.of(), Copies.of(List.of(one, other)).list());
    }

    @Test
    void whoCreditsTheOtherIsTheCopyWhateverTheDatesSay() {
        Telling agency = telling(Printed.by("Coast Agency", AGENCY).on("2031-03-06"));
        Telling paper =
                telling(Printed.by("The Gull", REWRITTEN).on("2031-03-04").crediting("Coast Agency"));
        Copy copy = Copies.of(List.of(paper, agency)).list().get(0);
        assertEquals(paper.id(), copy.report());
        assertEquals(Ground.CREDIT, copy.ground());
    }

    @Test
    void twoThatCreditOneAgencyAreOneAccount() {
        Telling one = telling(Printed.by("The Gull", REWRITTEN).crediting("ONU/CA"));
        Telling other = telling(Printed.by("The Tern", AGENCY).crediting("Coast Agency"));
        Copies copies = Copies.of(List.of(one, other));
        assertEquals(Ground.SHARED_CREDIT, copies.list().get(0).ground());
        assertEquals(1, copies.independent().size());
    }

    @Test
    void withoutDatesAndCreditsNobodyIsCalledTheOriginal() {
        Telling one = telling(Printed.by("The Gull", REWRITTEN));
        Telling other = telling(Printed.by("The Tern", AGENCY));
        Finding finding = Copies.of(List.of(one, other)).findings("y1").get(0);
        assertEquals("shared text", finding.topic());
        assertTrue(finding.text().endsWith("nothing tells which was first"), finding.text());
    }

    @Test
    void fiftyReprintsAreOneAccountAndEachIsListedOnce() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            tellings.add(telling(Printed.by("Paper " + i, AGENCY + "Written for paper number " + i + ".")));
        }
        Collections.shuffle(tellings, new Random(7));
        Copies copies = Copies.of(tellings);
        assertEquals(1, copies.independent().size());
        assertEquals(49, copies.findings("y1").size());
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = (i % 2 == 0 ? AGENCY : REWRITTEN) + "Written for paper number " + i + ".";
            tellings.add(telling(Printed.by("Paper " + i, text).on("2031-03-0" + (1 + i / 2))));
        }
        Copies first = Copies.of(tellings);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            Copies again = Copies.of(tellings);
            assertEquals(first.findings("y1"), again.findings("y1"));
            assertEquals(first.independent(), again.independent());
        }
    }

    @Test
    void equalSentencesAndLongTextsTakeSeconds() {
        Random random = new Random(3);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            words.append("w").append(random.nextInt(5_000)).append(i % 12 == 11 ? ".\n" : " ");
        }
        List<String> texts = List.of(
                "The same sentence stands here again. ".repeat(3_000),
                "The same sentence stands here again. ".repeat(2_000) + "And here is another one.",
                "word ".repeat(200_000),
                words.toString(),
                "Before it. " + words + " Behind it.",
                "\"".repeat(50_000) + "a");
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            tellings.add(telling(Printed.by("Paper " + i, texts.get(i))));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Copies copies = Copies.of(tellings);
            assertTrue(copies.list().stream().anyMatch(copy -> copy.share() > 0.99));
        });
    }
}
