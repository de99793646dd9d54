package org.rapporteur.formats.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.formats.page.view.Blocks;
import org.rapporteur.formats.page.view.Marked;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.formats.page.view.Visible;

/**
 * Builds markup in which every text and every attribute is escaped. Names of elements and attributes come from this program
 * alone. Not safe for use by several threads.
 */
public final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, and one whose value is null is left out. */
    public Html open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Begins a new line in the markup: for people who read it, where a line break means nothing. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** Adds an element that is never closed, such as {@code meta}. */
    public Html single(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Adds an element with a text; nothing when the text is null. */
    public Html element(String name, String text, String... attributes) {
        return text == null ? this : open(name, attributes).text(text).close();
    }

    /** Adds text on one line, what is hidden written out. */
    public Html text(String text) {
        escape(text.isBlank() ? text : edges(text));
        return this;
    }

    /** Adds a report's text to the letter: what a browser reads back is the text. */
    public Html exact(String text) {
        escape(text);
        return this;
    }

    /**
     * Adds a report's text to the letter, in which a hidden character stands alone in an element that shows its number and confines
     * what it does.
     */
    public Html shown(String text) {
        int from = 0;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Visible.isHidden(point) && !Character.isWhitespace(point)) {
                exact(text.substring(from, i));
                from = i + Character.charCount(point);
                open("bdi", "class", "u", "data-u", Visible.notation(point))
                        .exact(text.substring(i, from))
                        .close();
            }
        }
        return exact(text.substring(from));
    }

    /** Adds markup made by another of these. */
    public Html markup(Html other) {
        out.append(other.out);
        return this;
    }

    /** Adds the program's own markup or style sheet, never a report's text. */
    public Html own(String markup) {
        out.append(markup);
        return this;
    }

    /**
     * Writes a text paragraph by paragraph, to the letter but for the line breaks, which stand in elements of their own.
     *
     * @param marks over the text
     * @param stretch writes what lies between two ends of marks or of paragraphs
     */
    public <T> Html paragraphs(String text, Blocks blocks, List<Mark<T>> marks, Consumer<Marked<T>> stretch) {
        List<Integer> cuts = new ArrayList<>();
        for (Blocks.Block block : blocks.list()) {
            cuts.add(block.start());
            cuts.add(block.bodyEnd());
        }
        List<Marked<T>> stretches = Marked.cut(text.length(), marks, cuts);
        int next = 0;
        for (Blocks.Block block : blocks.list()) {
            if (block.bodyEnd() > block.start()) {
                open("p", "data-p", String.valueOf(block.number()), "dir", "auto");
                while (next < stretches.size() && stretches.get(next).span().start() < block.bodyEnd()) {
                    stretch.accept(stretches.get(next++));
                }
                close();
            }
            if (block.end() > block.bodyEnd()) {
                open("span", "class", "br").exact(text.substring(block.bodyEnd(), block.end()));
                close();
            }
            while (next < stretches.size() && stretches.get(next).span().start() < block.end()) {
                next++; // Nothing to see in the line breaks after a paragraph.
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    /** Returns the visible line with one blank kept at either end where the text has one: it parts this piece from the next. */
    private static String edges(String text) {
        String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return before + Visible.line(text) + after;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;"); // A bare CR would be read back as a line feed.
                default -> out.append(unit);
            }
        }
    }
}
