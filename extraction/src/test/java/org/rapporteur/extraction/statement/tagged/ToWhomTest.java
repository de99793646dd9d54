package org.rapporteur.extraction.statement.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;

/** Whom a cue addresses. The sentences mark the source with &lt;&gt;, the cue with {} and the content with []; nobody is "-". */
class ToWhomTest {

    private static final English ENGLISH = new English();
    private static final ToWhomTest.Finder FINDER = new Finder(new Addressees(new CueLexicon()));

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<Berg> {told} reporters [that the port would close].                        | reporters",
                "<Berg> {told} the harbour council last week [that the port would close].    | the harbour council",
                "<Berg> {told} [the council to close the port].                              | the council",
                "<Berg> {said} to the fishermen [that the port would close].                 | the fishermen",
                "<Berg> {urged} [Norway to embrace the plan].                                | Norway",
                "<The council> {urged} [Norway and Denmark not to sign].                     | Norway and Denmark",
                "<The council> {urged} [fishermen and their families to leave the port].     | fishermen and their families",
                "<The statement> {urged} Norway on Monday [to embrace the plan].             | Norway",
                "<Berg> {called on} [the mayor of Bergen to resign].                         | the mayor of Bergen",
                "<Berg> {has called upon} [Denmark to resign].                               | Denmark",
                "<Berg> {called} [on Denmark to leave the port].                             | Denmark",
                "<Berg> {appealed to} [Norway to open the port].                             | Norway",
                "<Berg> {pleaded} [with the captain to wait].                                | the captain",
                "<Berg> {asked} [the council whether the port would close].                  | the council",
                "<Berg> {asked} [the council for help].                                      | the council",
                "<Berg> {demanded} [of the captain that he turn back].                       | the captain",
                "<Berg> {warned} Norway [that the port would close].                         | Norway",
                "<Berg> {warned} [Norway against closing the port].                          | Norway",
                "<Berg> {reminded} [voters of the promise].                                  | voters",
                "<Berg> {assured} [them they would be paid].                                 | them",
                "['Are you leaving?'] <Berg> {asked} the captain.                            | the captain",
                "<Berg> {said} in an open letter to the council [that the port would close]. | the council",
                "In a letter to the council, <Berg> {said} [the port would close].           | the council",
                "['It is over,'] <she> {said} in an interview with the Harbour Post.         | the Harbour Post"
            })
    void findsWhom(String marked, String expected) {
        assertEquals(expected, FINDER.find(marked));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<Berg> {urged} [restraint on both sides].                        | -",
                "<Berg> {urged} [tough measures against smugglers].               | -",
                "<Berg> {asked} [the question again].                             | -",
                "<Berg> {asked} [permission to leave].                            | -",
                "<Berg> {asked} [what the council wanted].                        | -",
                "<Berg> {asked} [whether the port would close].                   | -",
                "<Berg> {asked} [it to be opened].                                | -",
                "<Berg> {asked} [herself whether the port would close].           | -",
                "<Berg> {was asked} [the council's opinion of the port].          | -",
                "<Berg> {warned} [that the port would close].                     | -",
                "<Berg> {warned} this week [that the port would close].           | -",
                "<Berg> {called} [the plan a mistake].                            | -",
                "<Berg> {told} [stories of the sea].                              | -",
                "<Berg> {accused} [Norway of closing the port].                   | -",
                "<A letter to the council> {said} [the port would close].         | -",
                "<Berg> {said} on Monday [in a letter to the council it was wrong]. | -",
                "{asked}                                                          | -"
            })
    void findsNobody(String marked, String expected) {
        assertEquals(expected, FINDER.find(marked));
    }

    @Test
    void looksNoFurtherThanAFewWordsInALongSentence() {
        String text = "<Berg> {asked} [" + "the council of the port and ".repeat(4_000) + "to leave].";
        assertEquals("the council", FINDER.find(text));
    }

    /** Reads the marks of a sentence and asks. */
    private record Finder(Addressees addressees) {

        String find(String marked) {
            StringBuilder text = new StringBuilder();
            int[] opened = new int[3];
            Span[] spans = new Span[2];
            List<Span> content = new ArrayList<>();
            for (int i = 0; i < marked.length(); i++) {
                char unit = marked.charAt(i);
                int open = "<{[".indexOf(unit);
                int close = ">}]".indexOf(unit);
                if (open >= 0) {
                    opened[open] = text.length();
                } else if (close == 2) {
                    content.add(new Span(opened[2], text.length()));
                } else if (close >= 0) {
                    spans[close] = new Span(opened[close], text.length());
                } else {
                    text.append(unit);
                }
            }
            String whole = text.toString();
            if (content.isEmpty()) {
                content.add(spans[1]);
            }
            Document document = Document.of(Reports.of(whole), ENGLISH);
            Attribution attribution = new Attribution(spans[0], spans[1], content, 1);
            return new ToWhom(document, addressees)
                    .of(attribution)
                    .map(span -> span.in(whole))
                    .orElse("-");
        }
    }
}
