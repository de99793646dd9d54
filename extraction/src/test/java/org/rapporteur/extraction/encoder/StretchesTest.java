package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;

/** Where a text is cut into windows; these hold 120 pieces with 10 of context. */
class StretchesTest {

    private static final String SENTENCE = "the council said that talks on the treaty had not been";

    static List<Stretches.Stretch> all(Document document, int most, int context) {
        String text = document.text();
        Words words = new Words(Pieces.vocabulary(), new Characters(), text, 0, text.length());
        Stretches stretches = new Stretches(text, words, most, context, document::paragraphAt);
        List<Stretches.Stretch> all = new ArrayList<>();
        for (Stretches.Stretch next = stretches.next(); next != null; next = stretches.next()) {
            all.add(next);
        }
        return all;
    }

    /** Returns the windows' own parts. */
    private static List<String> own(String text) {
        return all(Document.of(Reports.of(text), unit -> List.of()), 120, 10).stream()
                .map(stretch -> text.substring(
                        stretch.words().get(stretch.firstOwn()).start(),
                        stretch.words().get(stretch.endOwn() - 1).end()))
                .toList();
    }

    @Test
    void aTextThatFitsInIsOneWindow() {
        String text = String.join("\n", SENTENCE, SENTENCE, SENTENCE);
        assertEquals(List.of(text), own(text));
    }

    @Test
    void paragraphsStayWhole() {
        String paragraph = SENTENCE + ". " + SENTENCE + ". " + SENTENCE + ".";
        String text = (paragraph + "\n").repeat(7).strip();
        String two = paragraph + "\n" + paragraph;
        assertEquals(List.of(two + "\n" + paragraph, two, two), own(text));
    }

    @Test
    void aLongParagraphIsCutBehindASentence() {
        String sentence = "The" + SENTENCE.substring(3) + ".";
        String text = (sentence + " ").repeat(14).strip();
        String nine = (sentence + " ").repeat(9).strip();
        assertEquals(List.of(nine, text.substring(nine.length() + 1)), own(text));
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        String before = (SENTENCE + ' ').repeat(8);
        String text = before + "said. Mr. Ford told Sens. Wick it was new " + before + before.strip();
        assertEquals(before + "said.", own(text).get(0));
    }

    @Test
    void aQuotationsMarksStayWithItsSentence() {
        String before = (SENTENCE + ' ').repeat(8);
        String text = before + "\u201cwe agreed.\u201d He said no " + before + before.strip();
        assertEquals(before + "\u201cwe agreed.\u201d", own(text).get(0));
    }

    @Test
    void wordsWithoutASentenceAreCutAnywhere() {
        String text = "the ".repeat(20_000).strip();
        List<String> own = own(text);
        assertEquals(text, String.join(" ", own));
        assertEquals("the ".repeat(110).strip(), own.get(0));
        assertEquals("the ".repeat(100).strip(), own.get(1));
    }
}
