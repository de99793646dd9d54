package org.rapporteur.formats.report.reading;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as files print them: {@code en}, {@code en_US}, {@code English}. Stateless. */
public final class LanguageTag {

    /** The longest code of a language; what is longer is its name. */
    private static final int LONGEST_CODE = 3;

    private LanguageTag() {}

    /** Returns the BCP 47 tag, or nothing when the value is none and no English name of a language either. */
    public static Optional<String> find(String value) {
        String text = value.strip().replace('_', '-');
        int end = text.indexOf('-') < 0 ? text.length() : text.indexOf('-');
        if (end > LONGEST_CODE) {
            return Arrays.stream(Locale.getISOLanguages())
                    .filter(code ->
                            new Locale(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text))
                    .findFirst();
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
