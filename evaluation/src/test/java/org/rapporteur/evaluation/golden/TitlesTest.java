package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.identity.TitleScore;
import org.rapporteur.extraction.identity.world.Described;
import org.rapporteur.extraction.identity.world.Describer;
import org.rapporteur.extraction.identity.world.World;

/** What titles say, against 200 phrases that were read for it. */
class TitlesTest {

    @TempDir
    Path folder;

    @Test
    void aRightItemIsTheSameOnBothSides() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a.txt"), "mayor envoy Dane keeper");
        List<String> lines = List.of(
                "# article\tspan\toffice\tof\tnote",
                "a\t0-5\tmayor\tDK-84\t-",
                "a\t6-11\tenvoy\t-\t-",
                "a\t12-16\t-\tDK\t-",
                "a\t17-23\tkeeper\t-\t-");
        Path labels = Files.write(folder.resolve("titles.tsv"), lines);
        TitleScore score = TitleScore.of(TitlesTest::made, folder, labels);
        // Offices: mayor right, envoy taken for an ambassador, a Dane for a person, keeper missed.
        assertEquals(new Ratio(1, 3, 3), score.offices());
        // States: of a Dane right; the mayor's missed; the envoy's wrong; a body is no state.
        assertEquals(new Ratio(1, 2, 2), score.states());
        Files.writeString(labels, "a\t0-5\tmayor\n");
        assertTrue(assertThrows(IOException.class, () -> TitleScore.of(TitlesTest::made, folder, labels))
                .getMessage()
                .endsWith("titles.tsv, line 1: 5 columns separated by tabs are expected, got 3"));
    }

    @Test
    void titlesOfTrainAreRead() throws IOException {
        Optional<Path> train = Corpora.find("data/polnear/train");
        Assumptions.assumeTrue(train.isPresent(), "not run: data/polnear/train is not here");
        Path labels = Path.of(System.getProperty("rapporteur.root"), "evaluation", "gold", "titles-train.tsv");
        Describer describer = new Describer(World.bundled());
        TitleScore score = TitleScore.of(phrase -> described(describer, phrase), train.get(), labels);
        List<Double> figures = List.of(
                score.offices().precision(),
                score.offices().recall(),
                score.states().precision(),
                score.states().recall());
        List<Double> least = List.of(0.93, 0.92, 0.94, 0.91);
        for (int i = 0; i < figures.size(); i++) {
            assertTrue(figures.get(i) >= least.get(i), score + ": precision and recall " + figures);
        }
    }

    private static TitleScore.Title described(Describer describer, String phrase) {
        Described read =
                describer.read(Arrays.stream(phrase.strip().split("\\s+", -1)).toList());
        // The labels leave out allegiance and that somebody is a person, and so does the record.
        boolean role = read.office() != null && read.office().isRole();
        return new TitleScore.Title(role ? read.office().name() : null, read.of());
    }

    private static TitleScore.Title made(String phrase) {
        return switch (phrase) {
            case "mayor" -> new TitleScore.Title("mayor", "a body");
            case "envoy" -> new TitleScore.Title("ambassador", "SE");
            case "Dane" -> new TitleScore.Title("person", "DK");
            default -> new TitleScore.Title(null, null);
        };
    }
}
