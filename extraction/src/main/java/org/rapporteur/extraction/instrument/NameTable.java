package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;

/** Instruments by their names: those of the user's list before those that come with the program. Immutable. */
final class NameTable {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A name and what it names. */
    record Entry(List<String> words, Listed listed) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Listed> byNumber = new HashMap<>();
    private final List<Description> descriptions = new ArrayList<>();

    /** A pattern of descriptions and what they mean. */
    private record Description(String noun, Pattern pattern, String words, Listed listed) {}

    NameTable(InstrumentList list) {
        list.instruments().forEach(this::add);
        for (String[] row : Nouns.rows("names.tsv", 4)) {
            List<String> names = List.of(row[0].split("\\|", -1));
            String of = row[2].isEmpty() ? null : row[2];
            Integer year = row[3].isEmpty() ? null : Integer.valueOf(row[3]);
            add(new Listed(names.get(0), names, row[1], of, year, List.of(), null));
        }
        Comparator<Entry> longest = Comparator.comparing(entry -> -entry.words().size());
        byFirst.values().forEach(entries -> entries.sort(longest));
    }

    private void add(Listed listed) {
        for (String name : listed.names()) {
            List<String> words = List.of(BLANKS.split(key(name.strip()), -1));
            byFirst.computeIfAbsent(words.get(0), ignored -> new ArrayList<>()).add(new Entry(words, listed));
            Numbered.number(name).ifPresent(number -> byNumber.putIfAbsent(listed.kind() + " " + number, listed));
        }
        for (String words : listed.describes()) {
            descriptions.add(new Description(listed.kind(), pattern(words), words, listed));
        }
    }

    /** Returns the words as a pattern in small letters; a star is one to four words. Possessive, so that it takes linear time. */
    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder("(?:^|\\s)");
        String between = "";
        for (String word : BLANKS.split(small(words.strip()), -1)) {
            pattern.append(between).append(word.equals("*") ? "\\S++(?:\\s++\\S++){0,3}" : Pattern.quote(word));
            between = "\\s++";
        }
        return Pattern.compile(pattern.append("(?=\\s|$)").toString());
    }

    static String small(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Returns a word as names are compared: without full stops, with straight apostrophes, capitals kept. */
    private static String key(String word) {
        return word.replace(".", "").replace('\u2019', '\'');
    }

    /** Returns the longest name that begins with a word of a text. */
    Optional<Entry> at(Words words, int word) {
        for (Entry entry : byFirst.getOrDefault(key(words.get(word).text()), List.of())) {
            if (fits(words, word, entry.words())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Words words, int word, List<String> name) {
        if (word + name.size() > words.sentenceEnd(word)) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!key(words.get(word + i).text()).equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a resolution or law of this number is. */
    Listed numbered(String kind, String number) {
        return byNumber.get(kind + " " + number);
    }

    /** A description that the list knows, with the reason. */
    record Described(Listed listed, String why) {}

    /** Returns what a description means by the list; null where the list does not say, or two entries of it do. */
    Described described(Found found, String text) {
        if (descriptions.isEmpty() || found.isName()) {
            return null;
        }
        String words = small(found.whole().in(text));
        Described described = null;
        for (Description description : descriptions) {
            boolean kind = found.kind() == null || found.kind().equals(description.noun());
            if (kind && description.pattern().matcher(words).find()) {
                if (described != null && !described.listed().equals(description.listed())) {
                    return null;
                }
                Listed listed = description.listed();
                described = new Described(listed, listed.where() + ": describes '" + description.words() + "'");
            }
        }
        return described;
    }
}
