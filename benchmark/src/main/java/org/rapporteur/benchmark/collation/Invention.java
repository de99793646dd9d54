package org.rapporteur.benchmark.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.record.service.ReportRecord;

/**
 * Invents reports: stories of 1 to {@value #LARGEST} reports, small ones more often; {@value #A_DAY} reports a day. The reports of a story
 * appear within two days and share persons, rare words and, now and then, whole quotations. The same seed gives the same reports.
 */
final class Invention {

    /** Reports of the largest story. */
    static final int LARGEST = 50;

    /** Reports of a day, all stories together. */
    static final int A_DAY = 100;

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    private final Random random;
    private final Lexicon lexicon;
    private int stories;

    /** Begins an invention. */
    Invention(long seed) {
        this.random = new Random(seed);
        this.lexicon = new Lexicon(random);
    }

    /** Returns that many reports, story after story. */
    List<ReportRecord> reports(int number) {
        int days = Math.max(1, number / A_DAY);
        List<ReportRecord> reports = new ArrayList<>(number);
        while (reports.size() < number) {
            double low = Math.pow(random.nextDouble(), 4);
            int size = Math.min(number - reports.size(), 1 + (int) (low * LARGEST));
            InventedStory story = new InventedStory(lexicon, random, FIRST.plusDays(random.nextInt(days)));
            for (int i = 0; i < size; i++) {
                reports.add(story.report("Outlet " + i));
            }
            stories++;
        }
        return reports;
    }

    /** Returns how many stories were invented. */
    int stories() {
        return stories;
    }
}
