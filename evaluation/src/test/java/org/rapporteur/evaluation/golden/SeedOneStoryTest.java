package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.story.Stories;
import org.rapporteur.engine.Annotators;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.formats.report.transcript.Transcripts;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

/** The two seed reports and the shot list tell one meeting, though they share almost no text. */
class SeedOneStoryTest {

    private static final List<String> REPORTS =
            List.of("000_0d901f088aa2777c.txt", "003_2309795f68c12077.txt", "untv-2007-12-19.txt");

    @Test
    void theyAreOneStoryInWhateverOrder() throws IOException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        List<ReportRecord> records = new ArrayList<>();
        try (Model model = Model.bundled()) {
            Pipeline pipeline = Pipeline.model(model);
            for (String name : REPORTS) {
                Optional<Path> path = Corpora.find("seeds/" + name);
                Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + name);
                ReportRecord bare = CorpusReport.of(name, Files.readString(path.get()));
                records.add(pipeline.annotate(bare.with(Transcripts.turns(bare.report()))));
            }
        }
        List<Story> stories = Stories.group(records, Actors.join(records, HolderList.NONE));
        List<String> all =
                records.stream().map(each -> each.report().id()).sorted().toList();
        assertEquals(List.of(all), stories.stream().map(Story::reports).toList());
        Collections.reverse(records);
        assertEquals(stories, Stories.group(records, Actors.join(records, HolderList.NONE)));
    }
}
