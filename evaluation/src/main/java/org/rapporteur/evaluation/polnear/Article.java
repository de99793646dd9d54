package org.rapporteur.evaluation.polnear;

import java.util.List;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.Span;

/**
 * An article and what one annotator marked in it. Immutable.
 *
 * @param name the name of the text file without its ending: {@code OUTLET_DATE_SLUG}
 * @param text the file's text, unchanged
 * @param gold the attributions that have a content, in the order of the file
 * @param excluded the stretches marked Discard or Discuss
 * @param incomplete how many attributions have no content and are left out
 */
public record Article(String name, String text, List<Attribution> gold, List<Span> excluded, int incomplete) {

    /** Copies the lists. */
    public Article {
        gold = List.copyOf(gold);
        excluded = List.copyOf(excluded);
    }
}
