package org.rapporteur.evaluation.identity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.record.Span;

/**
 * What a system says of an article's sources. Immutable.
 *
 * @param list an answer for each labelled source, in their order
 * @param mentions where each entity is mentioned, by its key; of an entity that is an answer this holds the source too
 */
public record Answers(List<Answer> list, Map<String, List<List<Span>>> mentions) {

    /** Copies. */
    public Answers {
        list = List.copyOf(list);
        mentions = Map.copyOf(mentions);
    }

    /**
     * Makes the answers, adding each source to the mentions of what it is joined to.
     *
     * @param article whose sources are answered
     * @param list an answer for each of its sources, in their order
     * @param mentions what else the system knows of its entities
     * @throws IllegalArgumentException when there are more or fewer answers than sources
     */
    public static Answers of(GoldArticle article, List<Answer> list, Map<String, List<List<Span>>> mentions) {
        if (list.size() != article.sources().size()) {
            throw new IllegalArgumentException(article.name() + ": " + list.size() + " answers to "
                    + article.sources().size() + " sources");
        }
        Map<String, List<List<Span>>> all = new LinkedHashMap<>();
        mentions.forEach((entity, places) -> all.put(entity, new ArrayList<>(places)));
        for (int i = 0; i < list.size(); i++) {
            String entity = Objects.requireNonNull(list.get(i), "answer").entity();
            if (entity != null) {
                all.computeIfAbsent(entity, key -> new ArrayList<>())
                        .add(article.sources().get(i).spans());
            }
        }
        return new Answers(list, all);
    }
}
