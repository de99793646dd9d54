package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.act.ActsEvaluation;
import org.rapporteur.evaluation.cofenet.CofenetEvaluation;
import org.rapporteur.evaluation.event.GsrEvaluation;
import org.rapporteur.evaluation.event.PloverEvaluation;
import org.rapporteur.evaluation.identity.IdentityEvaluation;
import org.rapporteur.evaluation.mutant.MutantEvaluation;
import org.rapporteur.evaluation.pairs.PairsEvaluation;
import org.rapporteur.evaluation.polnear.PolnearEvaluation;
import org.rapporteur.evaluation.reading.NestedEvaluation;
import org.rapporteur.evaluation.story.StoriesEvaluation;
import org.rapporteur.record.service.Annotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed has the keys that docs/scores.md lists, no more and no fewer. */
class DocumentedKeysTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder;

    @Test
    void keysOfPolnear() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/OUTLET_2007-12-20_a.txt"), "It rained.");
        Files.writeString(folder.resolve("attributions/OUTLET_2007-12-20_a_b.ann"), "");
        Evaluation evaluation = PolnearEvaluation.run(
                Made.annotator(report -> List.of(Made.sure(
                        Made.statement(report, 0, List.of(), List.of(), Made.at(report.text(), "It rained"), null),
                        0.5))),
                folder,
                Progress.SILENT,
                new PolnearEvaluation.Wanted(folder, Writer.nullWriter(), Writer.nullWriter()));
        assertEquals(documented("polnear"), printed(evaluation));
    }

    @Test
    void keysOfCofenet() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"tokens\":[\"Rain\"],\"labels\":[\"O\"]}");
        assertEquals(documented("cofenet"), printed(CofenetEvaluation.run(silent(), file, Progress.SILENT)));
    }

    @Test
    void keysOfNested() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a.txt"), "It rained.");
        Path labels = Files.writeString(folder.resolve("a.tsv"), "a\t0-9\t-\t-\t-\tnone\n");
        assertEquals(documented("nested"), printed(NestedEvaluation.run(silent(), folder, labels, Progress.SILENT)));
    }

    @Test
    void keysOfIdentity() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "It rained.");
        Files.writeString(folder.resolve("attributions/a_b.ann"), "");
        String line = "a\tentity\te1\tunknown\t0-2\t-\n";
        Path labels = Files.writeString(folder.resolve("identity-a.tsv"), line);
        Files.writeString(folder.resolve("identity-a-second-pass.tsv"), line);
        Files.writeString(folder.resolve("corenlp-coreference-a.tsv"), "a\t1\t0-2\t0-2\n");
        Evaluation evaluation = IdentityEvaluation.run(
                new IdentityEvaluation.Evaluated(silent(), silent(), silent()),
                new IdentityEvaluation.Measured(folder, labels, null),
                Progress.SILENT,
                Writer.nullWriter());
        assertEquals(documented("identity"), printed(evaluation));
    }

    @Test
    void keysOfActs() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "It rained.");
        Files.writeString(folder.resolve("attributions/a_b.ann"), "");
        String line = "a\t0-9\t-\t-\t0-9\tassert\tpast\tcertain\tno\t-\t-\t-\n";
        Path labels = Files.writeString(folder.resolve("acts-a.tsv"), line);
        Files.writeString(folder.resolve("acts-a-first-reading.tsv"), line);
        Files.writeString(folder.resolve("acts-a-second-reading.tsv"), line);
        Evaluation evaluation = ActsEvaluation.run(
                new ActsEvaluation.Evaluated(silent(), silent()),
                new ActsEvaluation.Measured(folder, labels),
                Progress.SILENT,
                Writer.nullWriter());
        assertEquals(documented("acts"), printed(evaluation));
    }

    @Test
    void keysOfPlover() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tsv"), "marked_sentence\tgold_root\n<s>Ur</s> met <t>Uruk</t>.\tAGREE\n");
        PloverEvaluation plover =
                PloverEvaluation.run((sentence, source, target) -> Map.of(), Made.MAKER, file, Progress.SILENT);
        assertEquals(documented("plover"), printed(plover.json()));
    }

    @Test
    void keysOfGsr() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "[{\"event\":\"AGREE\",\"text\":\"It rained.\"}]");
        assertEquals(documented("gsr"), printed(GsrEvaluation.run(silent(), file, Progress.SILENT)));
    }

    @Test
    void keysOfMutants() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "It rained.");
        Files.writeString(folder.resolve("attributions/a_b.ann"), "");
        MutantEvaluation.Wanted wanted = MutantEvaluation.Wanted.of(null, 7, Writer.nullWriter());
        assertEquals(documented("mutants"), printed(MutantEvaluation.run(silent(), folder, wanted, Progress.SILENT)));
    }

    @Test
    void keysOfPairs() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        for (String name : List.of("a", "b")) {
            Files.writeString(folder.resolve("text/" + name + ".txt"), "It rained in " + name + ".");
            Files.writeString(folder.resolve("attributions/" + name + "_c.ann"), "");
        }
        Path labels = Files.writeString(folder.resolve("pairs-a.tsv"), "a\tb\n");
        assertEquals(documented("pairs"), printed(PairsEvaluation.run(silent(), folder, labels, Progress.SILENT)));
    }

    private static Annotator silent() {
        return Made.annotator(report -> List.of());
    }

    @Test
    void keysOfStories() throws IOException {
        Files.writeString(folder.resolve("reports.jsonl"), "{\"text\":\"It rained.\",\"uri\":\"a\"}\n");
        Files.writeString(folder.resolve("stories.csv"), "report,story\na,rain\n");
        try (Rapporteur rapporteur =
                Rapporteur.open(Configuration.standard().withAnnotator(DocumentedKeysTest::silent))) {
            assertEquals(documented("stories"), printed(StoriesEvaluation.run(rapporteur, folder, Progress.SILENT)));
        }
    }

    private static Set<String> printed(Evaluation evaluation) {
        return printed(evaluation.json());
    }

    private static Set<String> printed(String json) {
        Set<String> keys = new TreeSet<>();
        collect("", JsonMapper.builder().build().readTree(json), keys);
        return keys;
    }

    private static void collect(String path, JsonNode node, Set<String> keys) {
        if (!node.isObject()) {
            keys.add(path);
        }
        node.propertyStream()
                .forEach(field ->
                        collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), keys));
    }

    /** Reads the first column of the table under the heading that names the scorer. */
    private static Set<String> documented(String scorer) throws IOException {
        String page = Files.readString(Path.of(System.getProperty("rapporteur.root"), "docs", "scores.md"));
        String section = page.substring(page.indexOf(": `" + scorer + "`\n"));
        int next = section.indexOf("\n## ");
        Set<String> keys = new TreeSet<>();
        section.substring(0, next)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .forEach(column -> {
                    Matcher code = CODE.matcher(column);
                    while (code.find()) {
                        keys.addAll(expanded(code.group(1)));
                    }
                });
        return keys;
    }

    private static Set<String> expanded(String pattern) {
        Set<String> keys = Set.of(pattern);
        keys = replaced(keys, "ROLE", "source", "cue", "content");
        keys = replaced(keys, "MODE", "direct", "mixed", "indirect");
        keys = replaced(keys, "SYSTEM", "given", "endToEnd", "nearest", "frequent", "corenlp");
        keys = replaced(keys, "CLASS", "name", "nominal", "nominalNew", "nominalSeen", "pronoun", "all", "clear");
        keys = replaced(keys, "GROUP", "all", "conditionalOrCommitting");
        keys = replaced(keys, "PART", "condition", "consequence", "target");
        keys = replaced(
                keys,
                "ACT",
                "assert predict warn threaten commit promise agree support praise request accuse reject concede"
                        .split(" ", -1));
        keys = replaced(keys, "ROOT", "AGREE");
        String mutations =
                "sentence-dropped speakers-swapped number-changed condition-dropped quotations-spliced reprint-cut";
        keys = replaced(keys, "MUTATION", mutations.split(" ", -1));
        keys = replaced(keys, "CHANGED", (mutations + " unchanged all").split(" ", -1));
        keys = replaced(keys, "PREDICTED", "none");
        keys = replaced(keys, "CATEGORY", "AGREE");
        keys = replaced(keys, "KIND", "name", "nominal", "pronoun", "none");
        keys = replaced(keys, "BIN", "bin0", "bin1", "bin2", "bin3", "bin4", "bin5", "bin6", "bin7", "bin8", "bin9");
        return replaced(keys, "AGREEMENT", "exact", "overlap");
    }

    private static Set<String> replaced(Set<String> keys, String name, String... values) {
        Set<String> result = new TreeSet<>();
        for (String key : keys) {
            for (String value : values) {
                result.add(key.replace(name, value));
            }
        }
        return result;
    }
}
