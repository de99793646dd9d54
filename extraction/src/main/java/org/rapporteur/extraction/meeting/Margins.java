package org.rapporteur.extraction.meeting;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/** Finds, among the statements of a report, those issued at a meeting's margins and those made to reporters. Stateless. */
final class Margins {

    private static final Pattern ISSUED = Pattern.compile(
            "\\b(?:joint|press|presidential|final|closing|concluding)\\s(?:press\\s)?(?:statement|declaration|communiqu[e\\u00e9])\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTERS = Pattern.compile(
            "\\b(?:reporters|journalists|the press|the media|correspondents)\\b", Pattern.CASE_INSENSITIVE);

    /** Words beyond this are not looked at: a source is a phrase. */
    private static final int LONGEST = 400;

    /** How far behind a cue the statement may be named. */
    private static final int NEAR = 30;

    private Margins() {}

    /** Returns the identifiers of what was issued jointly, to the press or by a presidency. */
    static List<String> issued(Document document, List<Statement> statements) {
        return statements.stream()
                .filter(statement ->
                        isFound(ISSUED, statement.source().text()) || isFound(ISSUED, cue(document, statement)))
                .map(Statement::id)
                .toList();
    }

    /** Returns whether a statement was made to reporters. */
    static boolean isToReporters(Statement statement) {
        return statement.source().text() != null
                && statement.cue() != null
                && statement.addressee() != null
                && isFound(REPORTERS, statement.addressee().text());
    }

    /** Returns the cue and the words right behind it in its sentence: "said in a joint statement". */
    private static String cue(Document document, Statement statement) {
        if (statement.cue() == null) {
            return null;
        }
        Span cue = statement.cue().hull();
        int sentence = document.sentences()
                .get(document.sentenceAt(cue.start()))
                .span()
                .end();
        int behind = Math.max(cue.end(), Math.min(sentence, cue.end() + NEAR));
        return document.text().substring(cue.start(), behind);
    }

    private static boolean isFound(Pattern pattern, String text) {
        return text != null
                && pattern.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                        .find();
    }
}
