package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.analysis.input.Table;

/**
 * Reads stakes: {@code actor,capability,position,salience[,issue]}, one line for each actor and issue (RFC 4180, UTF-8). Every
 * fault is an {@link InputException} that names file and line, and nothing is read then.
 */
public final class StakeReader {

    private static final List<String> REQUIRED = List.of("actor", "capability", "position", "salience");
    private static final List<String> OPTIONAL = List.of("issue");

    /** No exponents: a dozen bytes must not become a number of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,18}(?:\\.[0-9]{0,18})?|\\.[0-9]{1,18})");

    private StakeReader() {}

    /** Reads a file. */
    public static List<Stake> read(Path file) {
        return stakes(Table.read(file, REQUIRED, OPTIONAL));
    }

    /** Reads a text; {@code name} stands for the file in messages. */
    public static List<Stake> of(String name, String text) {
        return stakes(Table.of(name, text, REQUIRED, OPTIONAL));
    }

    private static List<Stake> stakes(Table table) {
        List<Stake> stakes = new ArrayList<>();
        Map<List<String>, Place> seen = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Stake stake = new Stake(
                    row.value("actor"),
                    row.value("issue"),
                    number(row, "capability"),
                    number(row, "position"),
                    number(row, "salience"),
                    row.place());
            Place before = seen.putIfAbsent(List.of(stake.actor(), stake.issue()), row.place());
            if (before != null) {
                throw new InputException(
                        row.place(),
                        stake.actor() + " stands here and at " + before
                                + (stake.issue().isEmpty() ? "" : ", both times on the issue '" + stake.issue() + "'")
                                + ". Remove one of the lines.");
            }
            stakes.add(stake);
        }
        if (stakes.isEmpty()) {
            throw new InputException(table.place(), "no actor stands under the heading. Add a line for each.");
        }
        return List.copyOf(stakes);
    }

    private static BigDecimal number(Table.Row row, String column) {
        String value = row.value(column);
        if (!NUMBER.matcher(value).matches()) {
            throw new InputException(
                    row.place(),
                    column + " is '" + value
                            + "', not a number. Write digits with a decimal point, as in 0.85, at most 18"
                            + " before it and 18 after.");
        }
        return new BigDecimal(value);
    }
}
