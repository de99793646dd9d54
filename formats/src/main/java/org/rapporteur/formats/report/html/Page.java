package org.rapporteur.formats.report.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.formats.report.reading.Refusal;

/** A parsed page. The only way from the reader to jsoup. Stateless. */
final class Page {

    private Page() {}

    /**
     * Returns the article of a page.
     *
     * @param source the decoded file
     * @throws Refusal when there is none
     */
    static Article article(String source) throws Refusal {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        LinkedData linked = LinkedData.of(document);
        Measures measures = Measures.of(document);
        Element root = new ArticleFinder(measures, linked.body()).find(document);
        Head head = new Metadata(document, root, linked).head();
        ArticleText text = new ArticleText(source);
        text.add(root, head.title());
        return new Article(head, text.text(), text.origin());
    }
}
