package org.rapporteur.extraction.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Layout;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** An invented transcript, and what a test points at in it: by the words, the first time they stand there. */
final class Meeting {

    static final Maker BY = new Maker.Machine("test", "1");

    static final String TEXT = """
            Council of the Sound, 6 March 2031. The last meeting was on 2 March 2031.
            President: Ms. Ada Reyes (Orvania)

            The President: I open the meeting.

            Mr. Brandt (Lundmark): We reject the quota. Minister Okoro said "it is a theft" yesterday.

            Q: "Will you sign?"
            """;

    private final Document document = Document.of(Reports.of(TEXT), new English());

    Document document() {
        return document;
    }

    ReportRecord bare() {
        return ReportRecord.of(document.report());
    }

    List<Turn> turns() {
        return List.of(
                turn("The President:", "The President", "Ms. Ada Reyes (Orvania)", "I open the meeting."),
                turn(
                        "Mr. Brandt (Lundmark):",
                        "Mr. Brandt (Lundmark)",
                        null,
                        "We reject the quota. Minister Okoro said \"it is a theft\" yesterday."),
                turn("Q:", null, null, "\"Will you sign?\""));
    }

    private Turn turn(String label, String speaker, String named, String words) {
        Span said = span(words);
        return new Turn(
                document.identifier("t", List.of(said)),
                document.report().id(),
                Layout.VERBATIM_RECORD,
                passage(label),
                speaker == null ? null : passage(speaker),
                named == null ? null : passage(named),
                null,
                List.of(said),
                words,
                "the test says so",
                BY,
                Extra.NONE);
    }

    TimeExpression day(String words) {
        Span span = span(words);
        int day = Integer.parseInt(words.substring(0, 1));
        LocalDate date = LocalDate.of(2031, 3, day);
        return new TimeExpression(
                document.identifier("d", List.of(span)),
                document.report().id(),
                List.of(span),
                words,
                date.toString(),
                date,
                date,
                Precision.DAY,
                "a date",
                BY,
                Extra.NONE);
    }

    Statement statement(String source, String within, String... content) {
        List<Span> spans = IntStream.range(0, content.length)
                .mapToObj(i -> span(content[i]))
                .toList();
        return new Statement(
                document.identifier("s", spans),
                document.report().id(),
                Mode.INDIRECT,
                Party.of(passage(source)),
                null,
                Passage.of(TEXT, spans),
                null,
                within,
                null,
                null,
                BY,
                Extra.NONE);
    }

    Quotation quotation(String words) {
        Span span = span(words);
        return new Quotation(
                document.identifier("q", List.of(span)),
                document.report().id(),
                List.of(span),
                1,
                null,
                null,
                null,
                BY,
                Extra.NONE);
    }

    Passage passage(String words) {
        return Passage.of(TEXT, span(words));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the transcript: " + words);
        }
        return new Span(start, start + words.length());
    }
}
