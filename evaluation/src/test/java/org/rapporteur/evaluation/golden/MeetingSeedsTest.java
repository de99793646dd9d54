package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.Annotators;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Spoke;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/** The meeting and the figures of the two seed reports, by their places. */
class MeetingSeedsTest {

    private static final String XINHUA = "000_0d901f088aa2777c.txt";
    private static final String AP = "003_2309795f68c12077.txt";

    @Test
    void xinhuaTellsOfTheConsultations() throws IOException {
        ReportRecord record = read(XINHUA);
        List<Meeting> meetings = record.list(Meeting.class);
        assertEquals(1, meetings.size());
        Meeting meeting = meetings.get(0);
        assertEquals("UNSC", meeting.body().value());
        assertEquals(List.of(new Span(4, 35)), meeting.body().spans());
        assertEquals(List.of(new Span(646, 671)), meeting.format().spans());
        assertEquals(List.of(new Span(71, 122)), meeting.agenda().spans());
        assertEquals(
                "2007-12-19",
                record.find(TimeExpression.class, meeting.date()).orElseThrow().value());
        assertEquals(List.of(new Span(283, 288)), meeting.presidency().spans());
        assertEquals(List.of(new Span(246, 261)), meeting.chair().spans());
        assertEquals(List.of(new Span(128, 142)), meeting.outcome().spans());
        assertEquals("none", meeting.outcome().value());
        assertEquals(2, meeting.statements().size(), "the joint statement, told of and quoted");
        List<Spoke> spoke = meeting.participants().stream()
                .map(participant -> participant.spoke())
                .toList();
        assertEquals(List.of(Spoke.INSIDE, Spoke.INSIDE, Spoke.TO_REPORTERS), spoke);
        assertEquals(
                List.of(1590, 1636),
                meeting.participants().stream()
                        .limit(2)
                        .map(participant -> participant.party().spans().get(0).start())
                        .toList());
    }

    /** It names a summit of the week before in passing, and no meeting that is its news. */
    @Test
    void apTellsOfNoMeetingButOfFigures() throws IOException {
        ReportRecord record = read(AP);
        assertEquals(List.of(), record.list(Meeting.class));
        List<String> figures = record.list(Figure.class).stream()
                .map(figure -> figure.spans().get(0).start() + " " + figure.value() + " " + figure.unit() + " "
                        + figure.counts())
                .toList();
        assertEquals(
                List.of(
                        "962 90 percent majority",
                        "1470 3 month war",
                        "2181 1800 null security force",
                        "2318 2 null wars"),
                figures);
    }

    private static ReportRecord read(String name) throws IOException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        Optional<Path> path = Corpora.find("seeds/" + name);
        Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + name);
        try (Model model = Model.bundled()) {
            return Pipeline.model(model).annotate(CorpusReport.of(name, Files.readString(path.get())));
        }
    }
}
