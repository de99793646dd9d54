package org.rapporteur.formats.report.reading;

import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.Segment;

/**
 * A report about to be made: what every reader hands over, so that identifier, digests and the checks of the text are the same
 * in every format.
 *
 * @param head what the file says beside the text
 * @param text the text
 * @param origin from where in the file the text was taken, or empty
 * @param uri where it was read
 * @param fileDigest digest of the bytes that it was read from
 * @param encoding how they were read as text
 * @param extra fields of the file that no other value holds
 */
public record Draft(
        Head head, String text, List<Segment> origin, String uri, String fileDigest, Encoding encoding, Extra extra) {

    /**
     * Returns the report.
     *
     * @param by the reader
     * @throws Refusal when the text is blank, or it or a value of the head holds U+0000 or a lone surrogate
     */
    public Report report(Maker by) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal(ProblemKind.EMPTY, "holds no text, only blanks; leave it out or fetch it again");
        }
        checkCharacters(null, text);
        for (String[] field : head.strings()) {
            if (field[1] != null) {
                checkCharacters(field[0], field[1]);
            }
        }
        return new Report(
                Identifiers.report(head.outlet(), head.date(), head.title(), text),
                head.outlet(),
                null,
                head.title(),
                head.byline(),
                head.published(),
                head.language(),
                null,
                Identifiers.digest(text),
                fileDigest,
                encoding,
                uri,
                origin,
                text,
                by,
                extra);
    }

    /**
     * Refuses U+0000 and lone surrogates, which no other program can be trusted to keep.
     *
     * @param field the field's name, or null for the text of a whole file
     */
    public static void checkCharacters(String field, String value) throws Refusal {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == 0) {
                throw invalid(field, "U+0000", value, i);
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(unit, value.charAt(i + 1))) {
                    throw invalid(field, "a lone surrogate", value, i);
                }
                i++;
            }
        }
    }

    private static Refusal invalid(String field, String what, String value, int position) {
        int character = value.codePointCount(0, position) + 1;
        return new Refusal(
                ProblemKind.INVALID_TEXT,
                field,
                "holds " + what + " as character " + character + ", which is no text; remove or replace it");
    }
}
