package org.rapporteur.formats.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes one {@link Table} that opens in a spreadsheet: UTF-8 with a byte-order mark, without which Excel takes it for something else;
 * lines ended by CRLF; cells quoted as RFC 4180 has it. Not safe for use by several
 * threads.
 *
 * <p>The table of statements, of which {@link Column} says what each column holds, has a row for each statement, each quotation that no statement contains, each problem, each object of unknown type, and each
 * report without any of these; the others a row for each object of their kind and for nothing else. Spans are {@code [start,end)} in code points, several separated by a blank.
 *
 * <p>A cell that begins with {@code = + - @}, their full-width forms, a tab or a line break gets an apostrophe before it, because
 * spreadsheets would run it as a formula and the text is anybody's. The table is for looking and counting: it has no place for
 * objects across reports, such as actors and findings, nor for unknown fields, and nothing reads it back.
 */
public final class CsvWriter implements RecordWriter {

    private final OutputStream out;
    private final Table table;
    private boolean begun;

    /**
     * Begins a table.
     *
     * @param out where to; closed with this writer, and buffered here
     * @param table which
     */
    public CsvWriter(OutputStream out, Table table) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.table = Objects.requireNonNull(table, "table");
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        if (table != Table.STATEMENTS) {
            for (List<String> row : new ObjectRows(record, table).list()) {
                print(Csv.line(row));
            }
            return;
        }
        for (Map<Column, String> row : new ReportRows(record).list()) {
            print(Csv.line(row));
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>In the table of statements, problems, codings and objects of unknown type become rows; a report alone is written as one in which nothing was found;
     * no table has a place for others.
     */
    @Override
    public void write(Item item) throws IOException {
        if (table != Table.STATEMENTS) {
            return;
        }
        if (item instanceof Report report) {
            write(ReportRecord.of(report));
            return;
        }
        Map<Column, String> row = new EnumMap<>(Column.class);
        if (item instanceof Problem problem) {
            row.put(Column.ROW, "problem");
            if (problem.report() != null) {
                row.put(Column.REPORT, problem.report());
            }
            ReportRows.problem(row, problem);
            row.put(Column.BY, problem.by().written());
        } else if (item instanceof Coding coding) {
            row.put(Column.ROW, "coding");
            row.put(Column.ID, coding.target());
            row.put(Column.CODINGS, ReportRows.coding(coding));
            row.put(Column.BY, coding.by().written());
        } else if (item instanceof UnknownItem unknown) {
            row.put(Column.ROW, "unknown");
            if (unknown.id() != null) {
                row.put(Column.ID, unknown.id());
            }
            row.put(Column.PROBLEM_MESSAGE, ReportRows.message(unknown));
        } else {
            return;
        }
        print(Csv.line(row));
    }

    private void print(String line) throws IOException {
        if (!begun) {
            begun = true;
            out.write(("\ufeff" + Csv.line(table.columns())).getBytes(StandardCharsets.UTF_8));
        }
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the line of column names if no row was written, and closes the output. */
    @Override
    public void close() throws IOException {
        try (OutputStream closing = out) {
            print("");
            closing.flush();
        }
    }
}
