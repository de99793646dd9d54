package org.rapporteur.formats.report.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.report.ProblemKind;

/**
 * Finds the element that holds a page's article: what the page marks as the article's body, else what it marks as an article,
 * else the element round the densest paragraphs (the method of Arc90's Readability: a paragraph's length counts for its parent,
 * and half for the parent's parent; links count against). The text that JSON-LD repeats makes paragraphs that stand in it count
 * more; it is never taken for the text itself, because it is often cut or without paragraphs.
 */
final class ArticleFinder {

    /** Letters and digits of the shortest paragraph that counts. */
    private static final int SHORTEST_PARAGRAPH = 25;

    /** Letters and digits that a page without a mark must have to be taken for an article: about 30 words. */
    private static final int SHORTEST_ARTICLE = 150;

    private static final int WEIGHT_OF_HINT = 3;

    /** Blocks that are a paragraph and nothing else. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd", "h1", "h2", "h3", "h4");

    private final Measures measures;
    private final Shingles hint;

    /**
     * Prepares a search.
     *
     * @param measures of the page
     * @param body the article as the page's JSON-LD repeats it, or null
     */
    ArticleFinder(Measures measures, String body) {
        this.measures = measures;
        this.hint = new Shingles(body);
    }

    /**
     * Returns the element.
     *
     * @throws Refusal when nothing looks like an article
     */
    Element find(Document document) throws Refusal {
        Element body = largest(document.getElementsByAttributeValue("itemprop", "articleBody"));
        if (body != null) {
            return body;
        }
        List<Element> articles = document.getElementsByTag("article");
        Element article = largest(articles);
        // Several articles are teasers, unless one of them is long enough.
        if (article != null && (articles.size() == 1 || measures.in(article).length() >= SHORTEST_ARTICLE)) {
            return article;
        }
        return densest();
    }

    /** Returns the element with the most text, or null when none has any. */
    private Element largest(List<Element> elements) {
        return elements.stream()
                .filter(element -> measures.in(element).length() > 0)
                .max(Comparator.comparingInt(element -> measures.in(element).length()))
                .orElse(null);
    }

    private Element densest() throws Refusal {
        Map<Element, Double> scores = new LinkedHashMap<>();
        int prose = 0;
        for (Map.Entry<Element, Measures.Measure> block : measures.blocks().entrySet()) {
            Measures.Measure measure = block.getValue();
            if (measure.length() >= SHORTEST_PARAGRAPH && measure.isProse()) {
                prose += measure.length();
                score(block.getKey(), measure, scores);
            }
        }
        if (prose < SHORTEST_ARTICLE) {
            throw new Refusal(
                    ProblemKind.NO_ARTICLE,
                    "is a page without an article (" + prose
                            + " letters of running text); save the article's own page, or its text as a plain file");
        }
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Element, Double> entry) ->
                                entry.getValue() * measures.in(entry.getKey()).prose())
                        .thenComparing(entry -> position(entry.getKey()), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private void score(Element block, Measures.Measure measure, Map<Element, Double> scores) {
        double weight = hint.contains(measure.beginning()) ? WEIGHT_OF_HINT : 1;
        double points = weight * measure.length();
        Element holder = PARAGRAPHS.contains(block.normalName()) && block.parent() != null ? block.parent() : block;
        scores.merge(holder, points, Double::sum);
        if (holder.parent() != null) {
            scores.merge(holder.parent(), points / 2, Double::sum);
        }
    }

    private static int position(Element element) {
        return element.sourceRange().start().pos();
    }
}
