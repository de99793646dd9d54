package org.rapporteur.evaluation.polnear;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.evaluation.Blank;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.record.Span;

/**
 * The tokens of a text for token-wise scores: a maximal run of letters, digits and combining marks is a token, and so is every
 * other character that is not blank. A simple cut on purpose, so that anybody can repeat it. Immutable.
 */
final class TokenLayer {

    /** For each UTF-16 position the number of its token, or -1 at a blank. */
    private final int[] tokens;

    private TokenLayer(int[] tokens) {
        this.tokens = tokens;
    }

    static TokenLayer of(String text) {
        int[] tokens = new int[text.length()];
        int current = -1;
        boolean inWord = false;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            boolean blank = Blank.is(text.charAt(i));
            boolean word = !blank && isWord(point);
            if (!blank && !(word && inWord)) {
                current++;
            }
            for (int unit = i; unit < i + Character.charCount(point); unit++) {
                tokens[unit] = blank ? -1 : current;
            }
            inWord = word;
        }
        return new TokenLayer(tokens);
    }

    /** Counts the tokens that gold and predicted ones cover in one role; a token belongs to a span that touches it. */
    Ratio compare(Role role, List<Candidate> gold, List<Candidate> predicted) {
        BitSet inGold = covered(role, gold);
        BitSet inPredicted = covered(role, predicted);
        BitSet both = (BitSet) inGold.clone();
        both.and(inPredicted);
        return new Ratio(both.cardinality(), inPredicted.cardinality(), inGold.cardinality());
    }

    private BitSet covered(Role role, List<Candidate> candidates) {
        BitSet covered = new BitSet();
        for (Candidate candidate : candidates) {
            Extent extent = candidate.get(role);
            for (Span piece : extent.pieces()) {
                for (int i = piece.start(); i < piece.end(); i++) {
                    if (tokens[i] >= 0) {
                        covered.set(tokens[i]);
                    }
                }
            }
        }
        return covered;
    }

    private static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
