package org.rapporteur.analysis.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Table;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;
import org.rapporteur.record.finding.Evidence;

/**
 * Reads where members stand: a table {@code member,vote,report,start,end,quote}, the last four optional. A line with an empty
 * vote adds evidence to the line of the same member above it.
 *
 * <p>Trap: start and end are carried as the file gives them, which is in Unicode code points, as in all files of this
 * project. Whoever has the report's text converts them.
 */
public final class Positions {

    private static final List<String> REQUIRED = List.of("member", "vote");

    private static final List<String> OPTIONAL = List.of("report", "start", "end", "quote");

    private Positions() {}

    /**
     * Reads a file.
     *
     * @throws InputException naming file and line at fault; members are checked when a {@link Question} is made of them
     */
    public static List<Ballot> read(Path file) {
        return ballots(Table.read(file, REQUIRED, OPTIONAL));
    }

    /** Reads a text as {@link #read} does a file; {@code name} stands for the file in messages. */
    public static List<Ballot> of(String name, String text) {
        return ballots(Table.of(name, text, REQUIRED, OPTIONAL));
    }

    private static List<Ballot> ballots(Table table) {
        Map<String, Ballot> ballots = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String member = row.value("member");
            if (member.isEmpty()) {
                throw new InputException(row.place(), "no member. Write its code in the column 'member'.");
            }
            Ballot earlier = ballots.get(member);
            boolean more = row.value("vote").isEmpty() && earlier != null;
            if (earlier != null && !more) {
                throw new InputException(
                        row.place(),
                        member + " votes twice: " + earlier.vote().word() + " at " + earlier.place() + " and '"
                                + row.value("vote") + "' here. Keep one; for more evidence leave the vote empty.");
            }
            ballots.put(member, more ? more(earlier, row) : ballot(member, row));
        }
        return List.copyOf(ballots.values());
    }

    private static Ballot ballot(String member, Table.Row row) {
        String quote = row.value("quote");
        return new Ballot(member, vote(row), evidence(row), quote.isEmpty() ? null : quote, row.place());
    }

    private static Ballot more(Ballot earlier, Table.Row row) {
        List<Evidence> evidence = new ArrayList<>(earlier.evidence());
        evidence.addAll(evidence(row));
        return new Ballot(earlier.member(), earlier.vote(), evidence, earlier.quote(), earlier.place());
    }

    private static Vote vote(Table.Row row) {
        try {
            return Word.of(Vote.class, row.value("vote"));
        } catch (IllegalArgumentException unknown) {
            throw new InputException(
                    row.place(), "'" + row.value("vote") + "' is no vote. Write yes, no, abstain, absent or unknown.");
        }
    }

    private static List<Evidence> evidence(Table.Row row) {
        String report = row.value("report");
        String start = row.value("start");
        String end = row.value("end");
        if (start.isEmpty() && end.isEmpty()) {
            if (report.isEmpty()) {
                return List.of();
            }
            throw new InputException(
                    row.place(), "a report without start and end. Say where in it the words stand, or leave it out.");
        }
        if (report.isEmpty()) {
            throw new InputException(row.place(), "start and end without a report. Name the report they count in.");
        }
        int from = offset(row, "start");
        int to = offset(row, "end");
        if (to <= from) {
            throw new InputException(
                    row.place(),
                    "the span ends at " + to + " and starts at " + from + ". The end lies behind its last"
                            + " character.");
        }
        return List.of(new Evidence(report, List.of(new Span(from, to)), null));
    }

    private static int offset(Table.Row row, String column) {
        String value = row.value(column);
        boolean digits =
                !value.isEmpty() && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw new InputException(
                    row.place(), "'" + value + "' in the column '" + column + "' is no offset. Write a whole number.");
        }
        return Integer.parseInt(value);
    }
}
