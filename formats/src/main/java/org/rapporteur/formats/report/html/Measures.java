package org.rapporteur.formats.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much text stands where in a page, dropped parts left out. Counted in one pass without recursion: pages may be nested as
 * deep as somebody likes.
 */
final class Measures {

    // Elements are equal only to themselves; the order of the page makes ties the same on every run.
    private final Map<Element, Measure> blocks = new LinkedHashMap<>();
    private final Map<Element, Measure> all = new LinkedHashMap<>();

    private Measures() {}

    /** Measures a page. */
    static Measures of(Document document) {
        Measures measures = new Measures();
        document.filter(measures.new Pass());
        return measures;
    }

    /** Returns the letters and digits that stand in a block itself, not in a block inside it; blocks without any are absent. */
    Map<Element, Measure> blocks() {
        return blocks;
    }

    /** Returns the letters and digits in an element and all below it. */
    Measure in(Element element) {
        return all.getOrDefault(element, new Measure());
    }

    /** Counts of letters and digits. */
    static final class Measure {
        private int length;
        private int linked;
        private final StringBuilder beginning = new StringBuilder();

        int length() {
            return length;
        }

        /** Returns whether less than half of it stands in links. */
        boolean isProse() {
            return linked * 2 < length;
        }

        double prose() {
            return length == 0 ? 0 : 1.0 - (double) linked / length;
        }

        /** Returns the first letters and digits, in lower case; as many as {@link Shingles} compares. */
        String beginning() {
            return beginning.toString();
        }

        private void add(Measure other) {
            length += other.length;
            linked += other.linked;
        }
    }

    /** One walk over the page. */
    private final class Pass implements NodeFilter {
        private int links;
        private Element block;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (Dropped.is(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += element.normalName().equals("a") ? 1 : 0;
                block = element.isBlock() ? element : block;
            } else if (node instanceof TextNode text && block != null) {
                count(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                Measure own = blocks.get(element);
                Measure total = all.computeIfAbsent(element, e -> new Measure());
                if (own != null) {
                    total.add(own);
                }
                if (element.parent() != null) {
                    all.computeIfAbsent(element.parent(), e -> new Measure()).add(total);
                }
                if (element.equals(block)) {
                    block = enclosingBlock(element);
                }
            }
            return FilterResult.CONTINUE;
        }

        private Element enclosingBlock(Element element) {
            Element parent = element.parent();
            while (parent != null && !parent.isBlock()) {
                parent = parent.parent();
            }
            return parent;
        }

        private void count(String text) {
            Measure measure = blocks.computeIfAbsent(block, e -> new Measure());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    measure.length++;
                    measure.linked += links > 0 ? 1 : 0;
                    if (measure.beginning.length() < Shingles.LENGTH) {
                        measure.beginning.append(Character.toLowerCase(c));
                    }
                }
            }
        }
    }
}
