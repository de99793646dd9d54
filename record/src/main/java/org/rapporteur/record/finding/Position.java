package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * An actor's stance on an issue, with the statements that show it.
 *
 * @param id the identifier
 * @param actor identifier
 * @param issue identifier
 * @param stance where it stands
 * @param statements identifiers of the statements that show it
 * @param why what it rests on
 * @param by who made it
 * @param extra unknown fields
 */
public record Position(
        String id,
        String actor,
        String issue,
        Stance stance,
        List<String> statements,
        String why,
        Maker by,
        Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Position {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(stance, "stance");
        statements = List.copyOf(statements);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "position";
    }
}
