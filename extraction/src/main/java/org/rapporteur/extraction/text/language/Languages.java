package org.rapporteur.extraction.text.language;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** What a record says of its report's language. Stateless. */
public final class Languages {

    /** The tag of a text whose language could not be told from others. */
    static final String UNDETERMINED = "und";

    /** The tag of a text in several languages. */
    private static final String SEVERAL = "mul";

    private static final String FIELD = "language";

    private Languages() {}

    /**
     * Returns whether the report is in another language than English, by what a person coded, else by what the file says, else by
     * what was concluded from the text. Where nothing is known it is not.
     */
    public static boolean isOther(ReportRecord record) {
        Report report = record.report();
        String tag = coded(record).map(Coding::value).orElse(report.language());
        boolean concluded = UNDETERMINED.equals(tag) && report.languageWhy() != null;
        return concluded || isOther(tag);
    }

    /** Returns what a person coded as the language, unless that is "none" or says nothing of English. */
    static Optional<Coding> coded(ReportRecord record) {
        return record.codings().find(record.report().id(), FIELD).filter(coding -> says(coding.value()));
    }

    /** Returns what the file says the language is, unless that says nothing of English. */
    static Optional<String> inFile(Report report) {
        return Optional.ofNullable(report.languageWhy() == null ? report.language() : null)
                .filter(Languages::says);
    }

    /** Returns whether a tag names another language than English. */
    static boolean isOther(String tag) {
        return says(tag) && !primary(tag).equals("en") && !primary(tag).equals("eng");
    }

    /** Returns the English name of a language, for people: "French". */
    static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean says(String tag) {
        return tag != null && !primary(tag).isEmpty() && !primary(tag).equals(SEVERAL);
    }

    /** Returns the tag's language alone; empty where the tag is none or stands for an unknown language. */
    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
