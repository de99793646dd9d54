package org.rapporteur.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

class DocumentTest {

    private static final Language ENGLISH = new English();

    @Test
    void aLineIsAParagraph() {
        Document document = Document.of(Reports.of("First line.\r\n\r\nSecond line.\rThird."), ENGLISH);
        assertEquals(
                List.of("First line.", "Second line.", "Third."),
                document.paragraphs().stream()
                        .map(span -> span.in(document.text()))
                        .toList());
    }

    @Test
    void linesWrappedByHandAreOneParagraph() {
        String wrapped = """
                The council met behind closed doors on Monday and heard both of the
                parties, whose positions had not come any closer in the months since
                the last round of talks, diplomats who were present in the room said
                afterwards.

                It did not decide. The president of the council said that it would
                return to the matter in the new year, when five of its members will
                have changed, and that nobody had asked for a vote on any text that
                day.
                """;
        assertEquals(2, Document.of(Reports.of(wrapped), ENGLISH).paragraphs().size());
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        Document document = Document.of(Reports.of("The U.S. Ambassador met Dr. Lee at the U.N. on Monday."), ENGLISH);
        assertEquals(1, document.sentences().size());
    }

    @Test
    void aTextWithoutALineBreakIsCutInUnits() {
        Document document = Document.of(Reports.of("word ".repeat(20_000)), ENGLISH);
        assertEquals(20_000, document.tokens().size());
    }

    @Property
    void tokensLieInSentencesAndSentencesInParagraphs(@ForAll("hostile") String text) {
        Document document = Document.of(Reports.of(text), ENGLISH);
        int behind = 0;
        for (Sentence sentence : document.sentences()) {
            assertTrue(document.paragraphs().get(sentence.paragraph()).contains(sentence.span()));
            for (Token token : document.tokens(sentence)) {
                Span span = token.span();
                document.codePoints().fromUtf16(span.start());
                document.codePoints().fromUtf16(span.end());
                assertTrue(sentence.span().contains(span) && span.start() >= behind);
                assertEquals(token.text(), span.in(text));
                behind = span.end();
            }
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.texts();
    }
}
