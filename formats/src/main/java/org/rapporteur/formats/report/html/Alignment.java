package org.rapporteur.formats.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Lays the characters of a text node beside the stretch of the page that the parser took them from: character by character,
 * a character reference as one piece. Not safe for use by several threads.
 */
final class Alignment {

    /** References longer than this are not worth keeping. */
    private static final int LONGEST_KEPT = 12;

    private final String source;
    private final Map<String, String> references = new HashMap<>();

    Alignment(String source) {
        this.source = source;
    }

    /**
     * A stretch of a node's text.
     *
     * @param text the characters, not empty
     * @param start where it begins in the page, or -1 when that is not known
     * @param end where it ends there
     */
    record Piece(String text, int start, int end) {}

    /** Returns the node's text in pieces; in one piece of unknown origin where page and text do not agree. */
    List<Piece> pieces(TextNode node) {
        String text = node.getWholeText();
        int at = node.sourceRange().start().pos();
        int end = Math.min(node.sourceRange().end().pos(), source.length());
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        while (done < text.length()) {
            Piece piece = at < 0 || at >= end ? null : next(text, done, at, end);
            if (piece == null) {
                return List.of(new Piece(text, -1, -1));
            }
            pieces.add(piece);
            done += piece.text().length();
            at = piece.end();
        }
        return pieces;
    }

    private Piece next(String text, int done, int at, int end) {
        if (source.charAt(at) == '&') {
            int close = referenceEnd(at, end);
            String meant = meaning(source.substring(at, close));
            boolean reference = !(meant.startsWith("&") && meant.length() == close - at);
            if (reference && !meant.isEmpty() && text.startsWith(meant, done)) {
                return new Piece(meant, at, close);
            }
        }
        int character = text.codePointAt(done);
        return character == source.codePointAt(at)
                ? new Piece(Character.toString(character), at, at + Character.charCount(character))
                : null;
    }

    private int referenceEnd(int at, int end) {
        int close = at + 1;
        while (close < end && isReferenceCharacter(source.charAt(close))) {
            close++;
        }
        return close < end && source.charAt(close) == ';' ? close + 1 : close;
    }

    private static boolean isReferenceCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private String meaning(String reference) {
        return reference.length() > LONGEST_KEPT
                ? Parser.unescapeEntities(reference, false)
                : references.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false));
    }
}
