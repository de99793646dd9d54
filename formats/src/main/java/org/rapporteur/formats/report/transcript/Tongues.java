package org.rapporteur.formats.report.transcript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages by their English names. Immutable; made once. */
final class Tongues {

    private static final Map<String, String> CODES = codes();

    private Tongues() {}

    /** Returns the ISO 639 code of the first language that words name. */
    static Optional<String> find(String words) {
        for (String word : words.split("[^\\p{L}]+", -1)) {
            String code = word.isEmpty() ? null : CODES.get(word.toLowerCase(Locale.ROOT));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
            if (!name.contains(" ")) {
                codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            }
        }
        codes.putAll(Map.of("mandarin", "zh", "farsi", "fa", "dari", "prs", "castilian", "es", "flemish", "nl"));
        return codes;
    }
}
