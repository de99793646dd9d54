package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Mode;

/**
 * The pieces of one statement that print one saying. Immutable.
 *
 * @param pieces one or more, in the order of the text
 */
record Printing(List<Piece> pieces) {

    /** The fullest first: a primary source, then direct speech, then more words; then by report and place. */
    static final Comparator<Printing> FULLEST = Comparator.comparing((Printing each) -> !each.isPrimary())
            .thenComparing(each -> !each.isQuoted())
            .thenComparing(each -> -each.words().size())
            .thenComparing(each -> each.pieces().get(0).index());

    Printing {
        pieces = List.copyOf(pieces);
    }

    Said said() {
        return pieces.get(0).said();
    }

    String text() {
        return said().telling().text();
    }

    boolean isPrimary() {
        return pieces.get(0).primary();
    }

    boolean isQuoted() {
        return pieces.stream().anyMatch(Piece::quoted);
    }

    /** Returns the words of the report that print the saying. */
    List<Word> words() {
        List<Word> words = new ArrayList<>();
        pieces.forEach(piece -> words.addAll(piece.words()));
        return words;
    }

    Mode mode() {
        return isQuoted() ? Mode.DIRECT : Mode.INDIRECT;
    }

    /** Returns the spans of these words of the printing: one for each row that stands together in the text. */
    List<Span> spans(List<Word> words) {
        List<Span> spans = new ArrayList<>();
        List<Span> content = said().statement().content().spans();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size() || isApart(words.get(i - 1), words.get(i), content);
            if (ends) {
                spans.add(new Span(words.get(start).start(), words.get(i - 1).end()));
                start = i;
            }
        }
        return spans;
    }

    /** Two words are apart when another span of the content begins between them, or more than marks and blanks stand there. */
    private boolean isApart(Word before, Word after, List<Span> content) {
        boolean letters =
                text().substring(before.end(), after.start()).codePoints().anyMatch(Character::isLetterOrDigit);
        return letters
                || content.stream().anyMatch(span -> before.end() <= span.start() && span.start() <= after.start());
    }
}
