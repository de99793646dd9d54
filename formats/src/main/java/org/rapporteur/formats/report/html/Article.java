package org.rapporteur.formats.report.html;

import java.util.List;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.record.report.Segment;

/**
 * What a page holds of an article.
 *
 * @param head what the page says of it
 * @param text its text, a paragraph a line
 * @param origin from where in the page each stretch was taken
 */
record Article(Head head, String text, List<Segment> origin) {

    Article {
        origin = List.copyOf(origin);
    }
}
