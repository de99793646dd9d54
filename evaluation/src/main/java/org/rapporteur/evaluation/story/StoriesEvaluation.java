package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.story.Grouping;
import org.rapporteur.evaluation.CorpusDigest;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.identity.score.Bcubed;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.service.ReportRecord;

/**
 * Scores the grouping of reports into stories: B³ over the reports (Bagga and Baldwin 1998) and precision, recall and F1 over the pairs
 * put together. Stateless; keys and definitions are in {@code docs/scores.md}.
 */
public final class StoriesEvaluation {

    private static final String REPORTS = "reports.jsonl";
    private static final String STORIES = "stories.csv";

    private StoriesEvaluation() {}

    /**
     * Reads the reports, groups all of them, and compares those that {@code stories.csv} names.
     *
     * @param rapporteur what reads the reports
     * @param folder holds {@code reports.jsonl} and {@code stories.csv}
     * @param progress is told after each report
     * @throws IOException when a file cannot be read or is not as expected, or names a report that is not there
     */
    public static Evaluation run(Rapporteur rapporteur, Path folder, Progress progress) throws IOException {
        Map<String, String> stories = StoriesFile.read(folder.resolve(STORIES));
        List<ReportRecord> records = GivenReports.read(rapporteur, folder.resolve(REPORTS), stories.size(), progress);
        Map<String, String> gold = gold(folder.resolve(STORIES), stories, records);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Story> found = Grouping.stories(records);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<String, String> groups = new HashMap<>();
        found.forEach(story -> story.reports().forEach(report -> groups.put(report, story.id())));
        List<String> right = List.copyOf(gold.values());
        List<String> answers = gold.keySet().stream().map(groups::get).toList();
        Bcubed bcubed = new Bcubed();
        bcubed.add(right, answers);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("b3", bcubed.figures());
        figures.put("pairwise", Pairs.of(right, answers).figures());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("reports", records.size());
        counts.put("scored", right.size());
        counts.put("stories", new HashSet<>(right).size());
        counts.put("found", new HashSet<>(answers).size());
        counts.put("pairs", Pairs.of(right, right).gold());
        counts.put("pairsFound", Pairs.of(answers, answers).gold());
        String digest = CorpusDigest.of(folder, List.of(folder.resolve(REPORTS), folder.resolve(STORIES)));
        return new Evaluation(
                rapporteur.annotator().maker().written(),
                Map.of(Evaluation.CORPUS, digest),
                figures,
                counts,
                Map.of("groupingCpuMilliseconds", (after - before) / 1_000_000));
    }

    /** Returns the story of each report that has one, by the report's identifier, in the order of the file of stories. */
    private static Map<String, String> gold(Path file, Map<String, String> stories, List<ReportRecord> records)
            throws IOException {
        Map<String, String> idOf = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (ReportRecord record : records) {
            for (String name : GivenReports.names(record.report())) {
                String other = idOf.put(name, record.report().id());
                if (other != null && !other.equals(record.report().id())) {
                    ambiguous.add(name);
                }
            }
        }
        Map<String, String> gold = new LinkedHashMap<>();
        List<String> absent = new ArrayList<>();
        for (Map.Entry<String, String> entry : stories.entrySet()) {
            String id = idOf.get(entry.getKey());
            if (id == null) {
                absent.add(entry.getKey());
            } else if (ambiguous.contains(entry.getKey())) {
                throw new IOException(file + ": several reports are called '" + entry.getKey() + "'; give their uri");
            } else {
                gold.put(id, entry.getValue());
            }
        }
        if (!absent.isEmpty()) {
            throw new IOException(file + ": " + REPORTS + " has no report called '" + absent.get(0) + "'"
                    + (absent.size() == 1 ? "" : ", nor " + (absent.size() - 1) + " others")
                    + "; a report is called by its id, its uri, or the field id, article, report or guid of its line");
        }
        return gold;
    }
}
