package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.cast.Cast;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.engine.Annotators;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.service.ReportRecord;

/** Who speaks in the two seed reports: each once across both, with office and state, and nobody else. */
class SeedActorsTest {

    private static final List<String> REPORTS = List.of("000_0d901f088aa2777c.txt", "003_2309795f68c12077.txt");

    /** Kind and name, office and what it is held of; a collective by its members. */
    private static final List<String> SPEAKERS = List.of(
            "document of European Union, United States, a number of European countries, open",
            "group European leaders",
            "group Serbs, of RS",
            "group of European Union, United States, closed",
            "group of United States, its European allies, open",
            "person Fatmir Sejdiu, president, of XK",
            "person Johan Verbeke, ambassador, of BE",
            "person Massimo D'Alema, foreign minister, of IT",
            "person Vitaly Churkin, ambassador, of RU",
            "person Vojislav Kostunica, prime minister, of RS",
            "person Vuk Jeremic, foreign minister, of RS",
            "person Zalmay Khalilzad, ambassador, of US",
            "state Russia, of RU",
            "state United States, of US");

    @Test
    void theseSpeakAndNobodyElse() throws IOException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        List<ReportRecord> records = new ArrayList<>();
        try (Model model = Model.bundled()) {
            Pipeline pipeline = Pipeline.model(model);
            for (String name : REPORTS) {
                Optional<Path> path = Corpora.find("seeds/" + name);
                Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + name);
                records.add(pipeline.annotate(CorpusReport.of(name, Files.readString(path.get()))));
            }
        }
        Roster roster = Actors.join(records, HolderList.NONE);
        Cast cast = Cast.of(records, roster);
        assertEquals(
                SPEAKERS,
                cast.speaking().stream()
                        .map(entry -> line(entry.actor(), roster))
                        .sorted()
                        .toList());
        assertEquals(List.of(), cast.unresolved());
        long outlets = cast.speaking().stream()
                .filter(entry -> "XK".equals(entry.actor().of()))
                .mapToLong(entry -> entry.wordings().size())
                .sum();
        assertEquals(2, outlets, "of what the president is, in each outlet's words");
    }

    private static String line(Actor actor, Roster roster) {
        String kind = actor.kind().word();
        if (actor.membership() != null) {
            String members = actor.members().stream()
                    .map(id -> roster.find(id).orElseThrow().name())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return kind + " of " + members + ", " + actor.membership().word();
        }
        String office = actor.office() == null ? "" : ", " + actor.office();
        return kind + " " + actor.name() + office + (actor.of() == null ? "" : ", of " + actor.of());
    }
}
