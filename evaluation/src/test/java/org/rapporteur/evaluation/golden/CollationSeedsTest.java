package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.rapporteur.record.service.ReportRecord;

/**
 * Each point in which the two seed reports part, collated alone and with a primary source as a third, as {@code seed-collation.txt}
 * lists them.
 */
class CollationSeedsTest {

    @TestFactory
    Stream<DynamicTest> everyPointIsFound() throws IOException {
        Map<String, String[]> files = new LinkedHashMap<>();
        Map<String, List<String[]>> points = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("report")) {
                files.put(words[1], words);
            } else {
                points.computeIfAbsent(words[0] + " " + words[1], ignored -> new ArrayList<>())
                        .add(words);
            }
        }
        Map<String, ReportRecord> read = new LinkedHashMap<>();
        Map<String, SeedStory> stories = new LinkedHashMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        points.forEach((name, checks) -> {
            String reports = checks.get(0)[1];
            tests.add(DynamicTest.dynamicTest(name, () -> {
                if (read.isEmpty()) {
                    read.putAll(SeedStory.read(files));
                }
                if (!stories.containsKey(reports)) {
                    stories.put(reports, SeedStory.of(reports, read));
                }
                SeedStory story = stories.get(reports);
                assertAll(checks.stream().map(check -> (Executable) () -> story.check(check)));
            }));
        });
        return tests.stream();
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CollationSeedsTest.class.getResourceAsStream("seed-collation.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
