package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;

/**
 * What one report makes of a proposition.
 *
 * @param report the report's identifier
 * @param state whether it tells it
 * @param statements identifiers of the statements that tell it; empty when omitted
 * @param names whether the report names at all who said it; null where nobody is concerned
 * @param why what the state rests on
 */
public record Cell(String report, CellState state, List<String> statements, Boolean names, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Cell {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(state, "state");
        statements = List.copyOf(statements);
        Objects.requireNonNull(why, "why");
        if (statements.isEmpty() != (state == CellState.OMITTED)) {
            throw new IllegalArgumentException(
                    "a report that tells it has a statement, got " + state.word() + " and " + statements);
        }
    }
}
