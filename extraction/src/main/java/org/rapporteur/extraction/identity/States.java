package org.rapporteur.extraction.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.text.Table;

/** States by the words that name them, from {@code states.tsv}. Immutable. */
final class States {

    /** How words name a state. */
    enum Form {
        NAME,
        PEOPLE,
        SEAT
    }

    /**
     * A state named by words.
     *
     * @param code ISO 3166-1 alpha-2
     * @param form how
     * @param words how many words name it
     */
    record Match(String code, Form form, int words) {}

    /** The most words that name a state. */
    static final int LONGEST = 5;

    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    States() {
        for (String line : Table.lines(States.class, "states.tsv")) {
            String[] columns = line.split("\t", -1);
            names.put(columns[0], columns[1].split("\\|", -1)[0]);
            Form[] forms = Form.values();
            for (int i = 0; i < forms.length; i++) {
                for (String words : columns[i + 1].split("\\|", -1)) {
                    if (!words.isEmpty()) {
                        int count = words.split(" ", -1).length;
                        matches.putIfAbsent(normal(words), new Match(columns[0], forms[i], count));
                    }
                }
            }
        }
    }

    /** Returns the longest naming of a state that begins with the first of the words; case counts. */
    Optional<Match> at(List<String> words) {
        for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
            Match match = matches.get(normal(String.join(" ", words.subList(0, count))));
            if (match != null) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** Returns the state's English name. */
    String name(String code) {
        return names.get(code);
    }

    private static String normal(String words) {
        return words.replace(".", "").replace('\u2019', '\'');
    }
}
