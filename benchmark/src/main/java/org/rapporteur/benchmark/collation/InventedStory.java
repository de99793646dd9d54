package org.rapporteur.benchmark.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.record.service.ReportRecord;

/** One invented event, and the reports of it. */
final class InventedStory {

    private static final int PERSONS = 5;
    private static final int RARE = 12;
    private static final int SAYINGS = 10;
    private static final int SAID = 6;
    private static final int TOLD = 4;

    private final Lexicon lexicon;
    private final Random random;
    private final LocalDate day;
    private final List<String> persons = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();
    private final List<String> sayings = new ArrayList<>();

    InventedStory(Lexicon lexicon, Random random, LocalDate day) {
        this.lexicon = lexicon;
        this.random = random;
        this.day = day;
        for (int i = 0; i < PERSONS; i++) {
            persons.add(lexicon.person());
        }
        for (int i = 0; i < RARE; i++) {
            rare.add(lexicon.rareWord());
        }
        for (int i = 0; i < SAYINGS; i++) {
            sayings.add(words(14));
        }
    }

    /** Returns a report of the event: what some persons said, as others print it or cut, and sentences of its own. */
    ReportRecord report(String outlet) {
        InventedReport report = new InventedReport(outlet, day.plusDays(random.nextInt(2)));
        for (int i = 0; i < SAID; i++) {
            int saying = random.nextInt(SAYINGS);
            String words = sayings.get(saying);
            boolean cut = random.nextInt(4) == 0;
            report.says(
                    persons.get(saying % PERSONS),
                    cut ? words.substring(0, words.lastIndexOf(' ', words.length() / 2)) : words,
                    random.nextInt(3) > 0);
        }
        for (int i = 0; i < TOLD; i++) {
            report.tells(words(18));
        }
        return report.record();
    }

    /** Words of which every fourth is one of the event's own. */
    private String words(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(i % 4 == 3 ? rare.get(random.nextInt(RARE)) : lexicon.commonWord());
        }
        return String.join(" ", words);
    }
}
