package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.collation.text.Bare;
import org.rapporteur.analysis.collation.text.Names;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.speech.Statement;

/**
 * Instruments across the reports of a story. Two are one when they are of a kind and share a number; or, without numbers, when a
 * name of somebody in them is spelled alike or misspelled, or their names are the same. Immutable, safe for use by several threads.
 */
public final class Instruments {

    private static final Pattern NUMBER = Pattern.compile("\\d{2,5}");
    private static final int SHORTEST_NAME = 6;

    private final Map<String, Set<String>> keysOf = new TreeMap<>();
    private final Map<String, List<Instrument>> byKey = new TreeMap<>();

    private final Map<String, String> numbers = new TreeMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    private Instruments() {}

    static Instruments of(List<Telling> tellings) {
        Instruments all = new Instruments();
        List<Instrument> known = new ArrayList<>();
        for (Telling telling : tellings) {
            known.addAll(telling.list(Instrument.class));
        }
        for (Instrument instrument : known) {
            String key = all.byKey.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(other -> isSame(instrument, other)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(instrument.id());
            all.byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(instrument);
            all.keysOf
                    .computeIfAbsent(instrument.id(), ignored -> new HashSet<>())
                    .add(key);
        }
        all.byKey.forEach((key, instruments) -> instruments.forEach(instrument -> all.name(key, number(instrument))));
        return all;
    }

    private void name(String key, String number) {
        if (number != null && number.length() > 2) {
            numbers.putIfAbsent(key, number);
            byNumber.putIfAbsent(number, key);
        }
    }

    private static boolean isSame(Instrument one, Instrument other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        if (one.report().equals(other.report()) || !one.kind().equals(other.kind())) {
            return false;
        }
        String number = number(one);
        String second = number(other);
        if (number != null || second != null) {
            return number != null && number.equals(second);
        }
        if (Folding.name(one.name()).equals(Folding.name(other.name()))) {
            return true;
        }
        Set<String> names = names(one);
        return names(other).stream().anyMatch(name -> names.stream().anyMatch(each -> Names.alike(each, name)));
    }

    /** Returns the number an instrument goes by, from any of its mentions; or null. */
    private static String number(Instrument instrument) {
        for (Mention mention : instrument.mentions()) {
            if (mention.why().contains("number")) {
                Matcher digits = NUMBER.matcher(mention.text());
                if (digits.find()) {
                    return digits.group();
                }
            }
        }
        return null;
    }

    /** Returns the longer words with a capital that its mentions hold. */
    private static Set<String> names(Instrument instrument) {
        Set<String> names = new HashSet<>();
        for (Mention mention : instrument.mentions()) {
            for (Word word : Words.of(mention.text())) {
                boolean capital = Character.isUpperCase(mention.text().charAt(word.start()));
                String name = Bare.of(mention.text(), word);
                if (capital && name.length() >= SHORTEST_NAME) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Returns the keys of the instruments named in a statement's content: by a mention, or by the bare number of one that another names. */
    Set<String> in(Telling telling, Statement statement) {
        Set<String> keys = new HashSet<>();
        List<Span> content = statement.content().spans();
        for (Instrument instrument : telling.list(Instrument.class)) {
            if (Spans.overlap(instrument.evidence(), content)) {
                keys.add(keyOf(instrument.id()));
            }
        }
        for (Word word : Words.of(telling.text(), content)) {
            String key = byNumber.get(word.key());
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Returns the number that the instrument goes by; null where it has none, or one too short to stand for it alone. */
    public String number(String key) {
        return numbers.get(key);
    }

    /** Returns the keys, sorted; a key is the identifier of one of the instruments it joins. */
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /** Returns the key of one report's instrument. */
    public String keyOf(String instrument) {
        return keysOf.get(instrument).iterator().next();
    }

    /** Returns the instruments of all reports that one key joins. */
    public List<Instrument> list(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }
}
