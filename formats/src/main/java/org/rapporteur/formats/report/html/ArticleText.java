package org.rapporteur.formats.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.report.Segment;

/**
 * Gathers the text of an article and the map back to the page. Blocks and {@code br} begin a new line, runs of blanks become one,
 * {@code pre} stays as it is. A no-break space is a character, not a blank. The line breaks between blocks come from no
 * character of the page and have no segment. Used once, by one thread.
 */
final class ArticleText {

    private static final Set<String> HEADLINES = Set.of("h1", "h2");

    /** Headlines looked at: the article's own is among the first, and a page may have any number. */
    private static final int HEADLINES_LOOKED_AT = 5;

    private final String source;
    private final Alignment alignment;
    private final CodePoints filePoints;
    private final StringBuilder text = new StringBuilder();

    /** Start and end in the text, start and end in the page, in UTF-16. */
    private final List<int[]> stretches = new ArrayList<>();

    /** Whether the last stretch is the same characters in both, so that it may grow. */
    private boolean lastIsLiteral;

    private boolean lineDue;

    /** The first of a run of blanks not yet written, or null. */
    private Alignment.Piece blank;

    ArticleText(String source) {
        this.source = source;
        alignment = new Alignment(source);
        filePoints = CodePoints.of(source);
    }

    /**
     * Adds all text below an element.
     *
     * @param title the article's title, or null: the headline that repeats it is left out
     */
    void add(Element root, String title) {
        String known = title == null ? "" : plain(title);
        root.filter(new NodeFilter() {
            private Element preserving;
            private int headlines;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode found) {
                    alignment
                            .pieces(found)
                            .forEach(preserving == null ? ArticleText.this::flow : ArticleText.this::keep);
                } else if (node instanceof Element element && !element.equals(root)) {
                    if (Dropped.is(element) || isTitle(element)) {
                        lineDue = true;
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    preserving = preserving == null && element.normalName().equals("pre") ? element : preserving;
                    lineDue |= breaks(element);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                preserving = node.equals(preserving) ? null : preserving;
                lineDue |= node instanceof Element element && breaks(element);
                return FilterResult.CONTINUE;
            }

            private boolean isTitle(Element element) {
                if (known.isEmpty() || headlines == HEADLINES_LOOKED_AT || !HEADLINES.contains(element.normalName())) {
                    return false;
                }
                headlines++;
                String headline = plain(element.text());
                // A page's title may go on with the outlet's name.
                return headline.equals(known)
                        || (element.normalName().equals("h1") && !headline.isEmpty() && known.startsWith(headline));
            }
        });
    }

    /** Returns the text gathered. */
    String text() {
        return text.toString();
    }

    /** Returns where it was taken from, in code points, ascending. */
    List<Segment> origin() {
        CodePoints textPoints = CodePoints.of(text.toString());
        return stretches.stream()
                .map(s -> new Segment(
                        textPoints.fromUtf16(s[0]),
                        textPoints.fromUtf16(s[1]),
                        filePoints.fromUtf16(s[2]),
                        filePoints.fromUtf16(s[3])))
                .toList();
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
    }

    /** Adds a piece of running text. */
    private void flow(Alignment.Piece piece) {
        if (piece.start() < 0) {
            piece.text().codePoints().forEach(c -> flowOne(new Alignment.Piece(Character.toString(c), -1, -1)));
        } else {
            flowOne(piece);
        }
    }

    private void flowOne(Alignment.Piece piece) {
        if (isBlank(piece.text())) {
            blank = blank == null ? piece : extended(blank, piece);
            return;
        }
        if (lineDue && !text.isEmpty()) {
            text.append('\n');
        } else if (blank != null && !text.isEmpty()) {
            append(new Alignment.Piece(" ", blank.start(), blank.end()));
        }
        lineDue = false;
        blank = null;
        append(piece);
    }

    /** Adds a piece of preserved text. */
    private void keep(Alignment.Piece piece) {
        if (lineDue && !text.isEmpty()) {
            text.append('\n');
        }
        lineDue = false;
        blank = null;
        append(piece);
    }

    private static Alignment.Piece extended(Alignment.Piece blank, Alignment.Piece next) {
        return blank.start() >= 0 && blank.end() == next.start()
                ? new Alignment.Piece(" ", blank.start(), next.end())
                : blank;
    }

    /** The blanks that HTML collapses; others are characters of the text. */
    private static boolean isBlank(String text) {
        return text.length() == 1 && " \t\n\f\r".indexOf(text.charAt(0)) >= 0;
    }

    private void append(Alignment.Piece piece) {
        int start = text.length();
        text.append(piece.text());
        if (piece.start() < 0) {
            return;
        }
        boolean literal = source.regionMatches(
                        piece.start(), piece.text(), 0, piece.text().length())
                && piece.end() - piece.start() == piece.text().length();
        int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (literal && lastIsLiteral && last != null && last[1] == start && last[3] == piece.start()) {
            last[1] = text.length();
            last[3] = piece.end();
        } else {
            stretches.add(new int[] {start, text.length(), piece.start(), piece.end()});
        }
        lastIsLiteral = literal;
    }
}
