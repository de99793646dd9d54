package org.rapporteur.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;

/**
 * What a person says of every report of a reading, over what the file or the text says: the same outlet, date, language or
 * title for all of them. It becomes codings, and so is never mixed up with what a machine found, and never part of a report's
 * identifier. Immutable.
 *
 * @param outlet who published them, or null for no statement
 * @param published the day of publication, or null
 * @param language BCP 47 tag, or null
 * @param title the headline, or null
 * @param coder the name of whoever says so, not blank
 */
public record Stated(String outlet, LocalDate published, String language, String title, String coder) {

    /** The coder's name when nobody gives another. */
    public static final String COMMAND_LINE = "command-line";

    /** As for every value that people code. */
    private static final int LONGEST = 1000;

    /** Nothing is said. */
    public static final Stated NOTHING = new Stated(null, null, null, null, COMMAND_LINE);

    /** Validates; throws {@link IllegalArgumentException} naming a blank or overlong value, or what is no language tag. */
    public Stated {
        Objects.requireNonNull(coder, "coder");
        checkWords("outlet", outlet);
        checkWords("title", title);
        checkWords("coder", coder);
        if (language != null && "und".equals(Locale.forLanguageTag(language).toLanguageTag())) {
            throw new IllegalArgumentException(
                    "'" + language + "' is not a language tag: give one such as en, fr or zh-Hans (BCP 47)");
        }
    }

    /** Returns the codings of a report; the same each time, since neither the clock nor chance has a part in them. */
    public List<Coding> codings(Report report) {
        return codings(report.id());
    }

    /** Returns the same of a report of which only the identifier is known. */
    public List<Coding> codings(String report) {
        List<Coding> codings = new ArrayList<>();
        add(codings, report, "outlet", outlet);
        add(codings, report, "published", published == null ? null : published.toString());
        add(codings, report, "language", language);
        add(codings, report, "title", title);
        return codings;
    }

    private void add(List<Coding> codings, String report, String field, String value) {
        if (value != null) {
            Maker by = new Maker.Coder(coder);
            String key = Identifiers.report(by.written(), field, null, value).substring(1);
            codings.add(new Coding(report + "/c" + key, report, List.of(), field, value, by, null, null, Extra.NONE));
        }
    }

    private static void checkWords(String name, String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("the " + name + " is blank: give a value or leave it out");
        }
        if (value != null && (value.length() > LONGEST || value.chars().anyMatch(unit -> unit < ' '))) {
            throw new IllegalArgumentException("the " + name + " needs at most " + LONGEST + " characters on one line");
        }
    }
}
