package org.rapporteur.formats.report.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Turn;

class TranscriptsProperties {

    private static final List<String> PIECES = List.of(
            "The President",
            "Mr. Doe",
            "MS. ROE",
            "Q",
            "A",
            "SOUNDBITE",
            "2.",
            "(English)",
            "(Freedonia)",
            "(spoke in French)",
            ":",
            ": ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "\"",
            "(Applause.)",
            "[",
            "]",
            "(",
            ")",
            "We will not sign it.",
            "Why?",
            "𝒜",
            "Verbatim record\n",
            "S/PV.12",
            "# # #",
            "\u2028",
            "Transcript\n",
            "A: Yes, we do.\n",
            "Q: Is it so?\n");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> "x" + String.join("", pieces));
    }

    @Property(tries = 2000)
    void wordsStandWhereTheyAreSaidToStand(@ForAll("texts") String text) {
        List<Turn> turns = Transcripts.turns(Texts.report(text));
        int end = 0;
        for (Turn turn : turns) {
            assertEquals(Passage.of(text, turn.spans()).text(), turn.text());
            Span label = turn.label().spans().get(0);
            assertTrue(label.start() >= end, "a label within the turn before");
            assertTrue(turn.spans().get(0).start() >= label.end());
            assertTrue(turn.speaker() == null || label.contains(turn.speaker().hull()));
            assertTrue(turn.text().chars().anyMatch(Character::isLetterOrDigit));
            end = turn.said().hull().end();
        }
        assertEquals(turns, Transcripts.turns(Texts.report(text)));
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String piece : List.of(
                "Q: (((((((((\n",
                "MR. DOE: Yes (",
                "SOUNDBITE (English) Doe\n",
                "A: \n",
                "Mr. Doe (Freedonia) (",
                "[".repeat(90) + "\n",
                "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 07-65430\n",
                "transcript transcript transcript transcript\n",
                "SOUNDBITE \" Doe: \" \" \n")) {
            String text =
                    "Verbatim record\nTranscript\nQ: Is it?\nA: It is so.\n" + piece.repeat(1_000_000 / piece.length());
            assertTimeout(Duration.ofSeconds(20), () -> Transcripts.turns(Texts.report(text)), piece);
        }
    }
}
