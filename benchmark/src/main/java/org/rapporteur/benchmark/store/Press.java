package org.rapporteur.benchmark.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;

/**
 * Invents reports with their records: some {@value #USUAL} statements each, words, speakers, outlets and instruments as unevenly frequent as
 * in texts, dates of ten years, stories of one to fifteen reports. The same seed gives the same reports. Not safe for several threads.
 */
final class Press {

    /** Who made the records. */
    static final Maker BY = new Maker.Machine("invention", "1");

    private static final int USUAL = 25;
    private static final int WORDS = 60_000;
    private static final int PEOPLE = 20_000;
    private static final int OUTLETS = 300;
    private static final int INSTRUMENTS = 400;
    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);

    private final Random random;
    private final List<String> words;
    private final List<String> people;
    private final List<String> outlets;
    private final List<String> instruments;
    private final Zipf word = new Zipf(WORDS);
    private final Zipf person = new Zipf(PEOPLE);
    private final Zipf outlet = new Zipf(OUTLETS);
    private final Zipf instrument = new Zipf(INSTRUMENTS);

    private final Map<String, List<Member>> members = new TreeMap<>();
    private final List<List<String>> stories = new ArrayList<>();
    private int left;
    private LocalDate day;
    private long statements;

    /** Begins an invention. */
    Press(long seed) {
        random = new Random(seed);
        words = Invented.words(WORDS, random);
        people = Invented.names(PEOPLE, random);
        outlets = Invented.names(OUTLETS, random);
        instruments = new ArrayList<>();
        Invented.names(INSTRUMENTS, random).forEach(name -> instruments.add(name + " Accord"));
    }

    /** Returns the next report, of the usual length. */
    ReportRecord report() {
        return report(1 + random.nextInt(2 * USUAL));
    }

    /** Returns the next report, with so many statements. */
    ReportRecord report(int number) {
        if (left == 0) {
            double low = Math.pow(random.nextDouble(), 3);
            left = 1 + (int) (15 * low);
            day = FIRST.plusDays(random.nextInt(3_650));
            stories.add(new ArrayList<>());
        }
        left--;
        Sheet sheet = new Sheet(outlets.get(outlet.draw(random)), day, sentence(3, 9));
        List<String> cast = cast(number);
        for (int i = 0; i < number; i++) {
            if (random.nextInt(3) == 0) {
                sheet.tells(sentence(8, 30));
            }
            String speaker = cast.get(random.nextInt(cast.size()));
            String accord = random.nextInt(7) == 0 ? instruments.get(instrument.draw(random)) : null;
            sheet.says(speaker, sentence(5, 45), accord, random);
        }
        ReportRecord record = sheet.record();
        note(record);
        statements += number;
        return record;
    }

    private List<String> cast(int number) {
        List<String> cast = new ArrayList<>();
        for (int i = 0; i < 1 + number / 4; i++) {
            cast.add(people.get(person.draw(random)));
        }
        return cast;
    }

    private void note(ReportRecord record) {
        stories.get(stories.size() - 1).add(record.report().id());
        for (Entity entity : record.list(Entity.class)) {
            members.computeIfAbsent(entity.name(), each -> new ArrayList<>()).add(new Member(entity.id(), "same name"));
        }
    }

    private String sentence(int least, int most) {
        StringBuilder sentence = new StringBuilder();
        int length = least + random.nextInt(most - least);
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        return sentence.toString();
    }

    /** Returns a word, as often as it occurs. */
    String word() {
        return words.get(word.draw(random));
    }

    /** Returns the word of a rank, 0 being the most frequent. */
    String word(int rank) {
        return words.get(rank);
    }

    /** Returns an outlet, as often as it occurs. */
    String outlet() {
        return outlets.get(outlet.draw(random));
    }

    /** Returns an instrument, as often as it occurs. */
    String instrument() {
        return instruments.get(instrument.draw(random));
    }

    /** Returns the identifier of an actor, as often as one speaks. */
    String actor() {
        return actor(people.get(person.draw(random)));
    }

    private static String actor(String name) {
        return "a-" + name.replace(' ', '-');
    }

    /** Returns how many statements were invented. */
    long statements() {
        return statements;
    }

    /** Returns what an analysis would conclude of all reports so far: an actor a name, and the stories. */
    List<Item> conclusions() {
        List<Item> items = new ArrayList<>();
        members.forEach((name, of) -> items.add(new Actor(
                actor(name),
                EntityKind.PERSON,
                name,
                List.of(name),
                null,
                null,
                null,
                null,
                of,
                List.of(),
                null,
                null,
                BY,
                Extra.NONE)));
        for (int i = 0; i < stories.size(); i++) {
            items.add(new Story("story-" + i, stories.get(i), "invented as one", BY, Extra.NONE));
        }
        return items;
    }
}
