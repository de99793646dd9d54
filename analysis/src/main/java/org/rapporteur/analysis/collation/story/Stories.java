package org.rapporteur.analysis.collation.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * Groups reports by the meeting or event they tell. Stateless, safe for use by several threads; the order of the reports does not
 * matter, and one given twice counts once.
 *
 * <p>Two reports are the more alike, the more rare words, names, actors, instruments and bodies they share and the nearer the days on
 * which they appeared; groups that are alike enough on average are joined, the most alike first. Time: near n log n in the reports,
 * since each is compared with a bounded number of others, found by what they share.
 */
public final class Stories {

    /** The likeness from which reports tell one story; tuned on pairs of PolNeAR's train part ({@code evaluation/gold/stories.md}). */
    private static final double ENOUGH = 0.15;

    private Stories() {}

    /**
     * Groups.
     *
     * @param records the reports and what was read in them
     * @param roster the actors of at least these reports
     * @return the stories, by identifier; every report is in exactly one, alone where no other tells the same
     */
    public static List<Story> group(Collection<ReportRecord> records, Roster roster) {
        Map<String, ReportRecord> byId = new TreeMap<>();
        records.forEach(record -> byId.put(record.report().id(), record));
        List<Report> sorted = byId.values().stream()
                .map(ReportRecord::report)
                .sorted(Comparator.comparing(
                                Stories::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Report::id))
                .toList();
        // One report's traits at a time: all of them together take more memory than the reports.
        Vectors vectors = new Vectors(
                sorted.stream()
                        .map(report -> Traits.of(byId.get(report.id()), roster))
                        .iterator(),
                Weights.news());
        long[] days = sorted.stream()
                .map(Stories::published)
                .mapToLong(day -> day == null ? Long.MAX_VALUE : day.toEpochDay())
                .toArray();
        List<Story> stories = new ArrayList<>();
        for (Group group : Grouping.of(vectors, days, ENOUGH)) {
            List<Report> its =
                    Arrays.stream(group.reports()).mapToObj(sorted::get).toList();
            List<String> reports = its.stream().map(Report::id).sorted().toList();
            stories.add(new Story(id(reports), reports, Reasons.of(group, its, vectors), Ids.MAKER, Extra.NONE));
        }
        stories.sort(Comparator.comparing(Story::id));
        return stories;
    }

    private static LocalDate published(Report report) {
        return report.published().value();
    }

    /** Returns the story that reports are said to tell, without looking at them. */
    public static Story together(Collection<ReportRecord> records) {
        List<String> reports = records.stream()
                .map(record -> record.report().id())
                .distinct()
                .sorted()
                .toList();
        return new Story(id(reports), reports, "given as one story", Ids.MAKER, Extra.NONE);
    }

    private static String id(List<String> reports) {
        byte[] bytes = String.join("\n", reports).getBytes(StandardCharsets.UTF_8);
        return "y" + Identifiers.digest(bytes).substring("sha256:".length(), "sha256:".length() + 16);
    }
}
