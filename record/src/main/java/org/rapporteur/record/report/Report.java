package org.rapporteur.record.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * One text by one outlet. Fields that the file does not give are null; what is concluded from the text is added by extraction,
 * which never changes the identifier.
 *
 * @param id the identifier
 * @param outlet who published it, or null when neither the file nor the text says
 * @param credit the agency credited ("Xinhua", "AP"), or null
 * @param title the headline, or null
 * @param byline the author as printed, or null
 * @param published the date of publication or why it is unknown
 * @param language BCP 47 tag, or null when unknown; {@code und} when another than English that could not be told from others
 * @param languageWhy what shows the language where it was concluded from the text, or why it could not be; null where the file
 *     says it
 * @param digest {@code sha256:} of the text's UTF-8 bytes
 * @param fileDigest {@code sha256:} of the file's bytes, or of the line's where a file holds many reports; or null
 * @param encoding how the bytes were read; or null when they came as text
 * @param uri where it was read, or null
 * @param origin from where in the file each stretch of the text was taken; empty when the text is the whole file
 * @param text the original text; not empty
 * @param by who made it
 * @param extra unknown fields
 */
public record Report(
        String id,
        String outlet,
        String credit,
        String title,
        String byline,
        Published published,
        String language,
        String languageWhy,
        String digest,
        String fileDigest,
        Encoding encoding,
        String uri,
        List<Segment> origin,
        String text,
        Maker by,
        Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(digest, "digest");
        origin = List.copyOf(origin);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        checkText(text);
    }

    @Override
    public String type() {
        return "report";
    }

    /**
     * Makes a report of a text of which no more is known than this.
     *
     * @param outlet or null
     * @param language or null
     * @throws IllegalArgumentException as {@link #checkText} has it
     */
    public static Report of(String id, String outlet, Published published, String language, String text, Maker by) {
        String digest = Identifiers.digest(text);
        return new Report(
                id,
                outlet,
                null,
                null,
                null,
                published,
                language,
                null,
                digest,
                null,
                null,
                null,
                List.of(),
                text,
                by,
                Extra.NONE);
    }

    /** Returns this report with another outlet, credit, title, byline and date; the identifier stays. */
    public Report withHead(String outlet, String credit, String title, String byline, Published published) {
        return new Report(
                id,
                outlet,
                credit,
                title,
                byline,
                published,
                language,
                languageWhy,
                digest,
                fileDigest,
                encoding,
                uri,
                origin,
                text,
                by,
                extra);
    }

    /** Returns this report with a language concluded from its text, or none, and why; the identifier stays. */
    public Report withLanguage(String language, String why) {
        return new Report(
                id,
                outlet,
                credit,
                title,
                byline,
                published,
                language,
                Objects.requireNonNull(why, "why"),
                digest,
                fileDigest,
                encoding,
                uri,
                origin,
                text,
                by,
                extra);
    }

    /** Returns the name to show for the outlet: the outlet, else the credit, else the last part of the URI, else the id. */
    public String label() {
        if (outlet != null) {
            return outlet;
        }
        if (credit != null) {
            return credit;
        }
        return uri == null ? id : uri.substring(uri.lastIndexOf('/') + 1);
    }

    /**
     * Checks what every report's text must be.
     *
     * @throws IllegalArgumentException when it is blank or holds U+0000 or a lone surrogate, naming the position
     */
    public static void checkText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is empty");
        }
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                throw new IllegalArgumentException("the text holds U+0000 at position " + i);
            }
            if (Character.isSurrogate(unit)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("the text holds a lone surrogate at position " + i);
                }
                i++;
            }
        }
    }
}
