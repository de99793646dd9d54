package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * A question in a codebook.
 *
 * @param id the identifier
 * @param question the question
 * @param answers the answers foreseen; empty when open
 * @param by who made it
 * @param extra unknown fields
 */
public record Issue(String id, String question, List<String> answers, Maker by, Extra extra) implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Issue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        answers = List.copyOf(answers);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "issue";
    }
}
