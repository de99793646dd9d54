package org.rapporteur.extraction.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces that words are made of: those that begin a word, and those that go on with it ({@code ##}). Immutable.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu et al. 2016, section 4.1, whose pieces these are, cut greedily as BERT does</a>
 */
final class Vocabulary {

    /** Longer words are unknown, whatever they are made of: in code points, accents not counted. */
    static final int LONGEST_WORD = 100;

    private static final String GOES_ON = "##";

    private final Map<String, int[]> first = new HashMap<>();
    private final Map<String, Integer> later = new HashMap<>();
    private final int[] unknown;
    private final int begins;
    private final int ends;
    private int longest = 1;

    /**
     * Makes a vocabulary.
     *
     * @param pieces the pieces; their places are their numbers
     * @throws IllegalArgumentException when one of the three that every text needs is missing
     */
    Vocabulary(List<String> pieces) {
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            longest = Math.max(longest, piece.length());
            if (piece.startsWith(GOES_ON) && piece.length() > GOES_ON.length()) {
                later.put(piece.substring(GOES_ON.length()), id);
            } else {
                first.put(piece, new int[] {id});
            }
        }
        unknown = special("[UNK]");
        begins = special("[CLS]")[0];
        ends = special("[SEP]")[0];
    }

    /** Returns the vocabulary whose pieces are the lines of a text; only U+000A ends a line. */
    static Vocabulary of(String lines) {
        return new Vocabulary(List.of(lines.split("\n")));
    }

    private int[] special(String piece) {
        int[] found = first.get(piece);
        if (found == null) {
            throw new IllegalArgumentException("has no piece " + piece);
        }
        return found;
    }

    /** Returns the piece that stands before every window. */
    int begins() {
        return begins;
    }

    /** Returns the piece that stands behind every window. */
    int ends() {
        return ends;
    }

    /** Returns the piece that stands for a word which cannot be made of pieces; not to be changed. */
    int[] unknown() {
        return unknown;
    }

    /** Cuts a folded word greedily into the longest pieces there are; none for an empty one. Not to be changed. */
    int[] pieces(String word) {
        int[] whole = first.get(word);
        if (whole != null || word.isEmpty()) {
            return whole == null ? new int[0] : whole;
        }
        List<Integer> found = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int end = Math.min(word.length(), start + longest);
            Integer piece = null;
            for (; end > start; end--) {
                piece = piece(word.substring(start, end), start == 0);
                if (piece != null) {
                    break;
                }
            }
            if (piece == null) {
                return unknown;
            }
            found.add(piece);
            start = end;
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private Integer piece(String part, boolean atStart) {
        if (!atStart) {
            return later.get(part);
        }
        int[] piece = first.get(part);
        return piece == null ? null : piece[0];
    }
}
