package org.rapporteur.formats.report.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.report.Layout;
import org.rapporteur.record.report.Turn;

class TranscriptsTest {

    private static final String RECORD = """
            Council of the Sound
            Verbatim record of the 12th meeting
            President:\tMs. Reyes . . . . (Orvania)
            Members:\tLundmark . . . . Mr. Brandt

            The meeting was called to order at 3.10 p.m.

            The President: I give the floor to the representative of Lundmark.

            Mr. Brandt (Lundmark) (spoke in French): We have read the draft with care
            and we believe that it should be

            2 07-65430
            S/PV.9999

            set aside. (Applause)

            I refer to resolution 1244 (1999): it stands.

            Ms. Okoro (Tessaly): The treaty is fair.

            The President (spoke in Spanish): I thank them both.
            The meeting rose at 4.15 p.m.
            """;

    private static List<Turn> turns(String text) {
        return Transcripts.turns(Texts.report(text));
    }

    private static List<String> said(String text) {
        return turns(text).stream()
                .map(turn -> (turn.speaker() == null ? "-" : turn.speaker().text()) + "|" + turn.text())
                .toList();
    }

    @Test
    void readsAVerbatimRecordWithoutWhatNobodySays() {
        assertEquals(
                List.of(
                        "The President|I give the floor to the representative of Lundmark.",
                        "Mr. Brandt (Lundmark)|We have read the draft with care\nand we believe that it should be"
                                + " set aside. I refer to resolution 1244 (1999): it stands.",
                        "Ms. Okoro (Tessaly)|The treaty is fair.",
                        "The President|I thank them both."),
                said(RECORD));
    }

    @Test
    void saysInWhichLanguageAndWhoTheChairIs() {
        List<Turn> turns = turns(RECORD);
        assertEquals(
                Stream.of(null, "fr", null, "es").toList(),
                turns.stream().map(Turn::language).toList());
        assertEquals("Ms. Reyes (Orvania)", turns.get(0).named().text());
        assertNull(turns.get(1).named());
        assertTrue(turns.stream().allMatch(turn -> turn.layout() == Layout.VERBATIM_RECORD));
    }

    @Test
    void readsABriefing() {
        String text = """
                Daily Press Briefing by Deputy Spokesperson Jane Harrow
                March 5, 2024

                MS. HARROW: Good afternoon. I have one announcement.

                QUESTION: Did the minister reject the plan?

                MS. HARROW: I can say that she did not.

                And we welcome that.

                QUESTION: Thank you.
                # # #
                Produced by nobody.
                """;
        assertEquals(
                List.of(
                        "MS. HARROW|Good afternoon. I have one announcement.",
                        "-|Did the minister reject the plan?",
                        "MS. HARROW|I can say that she did not.\n\nAnd we welcome that.",
                        "-|Thank you."),
                said(text));
    }

    @Test
    void takesWhoAnswersFromTheHead() {
        String exchange =
                "Q: Will you sign the treaty?\nA: We will sign it if they do.\nQ: And the quota?\nA: That is another matter. [laughs] We reject it.\n";
        List<Turn> named = turns("Interview with Prime Minister Ana Ruiz\n12 May 2015\n\n" + exchange);
        assertEquals("Prime Minister Ana Ruiz", named.get(1).named().text());
        assertEquals("A", named.get(1).speaker().text());
        assertEquals("That is another matter. We reject it.", named.get(3).text());
        assertTrue(turns(exchange).stream().allMatch(turn -> turn.speaker() == null));
    }

    @Test
    void readsTheSoundBitesOfAShotListOnly() {
        String text = """
                SOUND / TREATY
                SHOTLIST:
                1. Wide shot, the harbour
                2. SOUNDBITE: (Norwegian) Kari Lund, Foreign Minister:
                "We cannot accept this. We shall answer."
                "It is late."
                3. Cutaway: reporters
                4. (SOUNDBITE) (English) UN SPOKESMAN OLE BERG, SAYING:
                "The talks go on."
                STORYLINE:
                The talks ended on Friday. "They were hard," Lund said.
                """;
        assertEquals(
                List.of(
                        "Kari Lund, Foreign Minister|\"We cannot accept this. We shall answer.\"\n\"It is late.\"",
                        "UN SPOKESMAN OLE BERG|\"The talks go on.\""),
                said(text));
        assertEquals(
                List.of("no", "en"), turns(text).stream().map(Turn::language).toList());
    }

    @Test
    void readsADialogue() {
        String text = """
                THIS IS A RUSH TRANSCRIPT.
                PETRA LUND, ANCHOR: Welcome back. Minister, will you sign?
                OSKAR BREMER, FOREIGN MINISTER: We will not.
                [17:05:00]
                LUND: Why not?
                BREMER (through translator): Because it is unjust. [crosstalk] I said so in March.
                """;
        assertEquals(
                List.of(
                        "PETRA LUND, ANCHOR|Welcome back. Minister, will you sign?",
                        "OSKAR BREMER, FOREIGN MINISTER|We will not.",
                        "LUND|Why not?",
                        "BREMER|Because it is unjust. I said so in March."),
                said(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Date: 5 March
                Time: 5 p.m.
                Place: The hall
                Date: 6 March
                Time: 6 p.m.
                Place: The yard
                """, """
                BRANDT: "We have the best plan there is."
                THE FACTS: It is not so clear.
                OKORO: "I never said so in my life."
                THE FACTS: She did say so.
                BRANDT: "The rates are up by much."
                OKORO: "It will cost us all."
                """, """
                Lundmark: 12, Tessaly: 4
                Brandt: 1,034
                Okoro: 41
                Brandt: 1,035
                Okoro: 42
                """, """
                Summary record of the 3rd meeting
                Mr. Brandt (Lundmark): said that it was late.
                Ms. Okoro (Tessaly): agreed with him.
                """, """
                He said this: we go on.
                She said that: we do not.
                He said this: we go on.
                She said that: we do not.
                """, """
                Q: Only one question here?
                A: And only one answer.
                """})
    void takesNoArticleForATranscript(String text) {
        assertEquals(List.of(), said(text));
    }

    @Test
    void takesNoArticleForATranscriptBecauseOfAnExchangeAtItsEnd() {
        String prose =
                "The council met again on Friday, and nobody expected it to agree on anything at all.\n".repeat(20);
        assertEquals(
                List.of(),
                said(
                        prose
                                + "Partial transcript as follows:\nLUND: Will you sign?\nBREMER: We will not.\nLUND: Why not?\nBREMER: It is unjust.\n"));
    }
}
